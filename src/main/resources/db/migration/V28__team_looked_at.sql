-- A team that was looked at in the client's place waits for its leader, who plans; before, for the programme manager.
alter table audit add column to_plan boolean not null default false,
  add check (not to_plan or announcement is not null);
