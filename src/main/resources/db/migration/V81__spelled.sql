-- A paper that no typeface can print is drawn up with those letters written out, where an administrator asks for it.
alter table outbox add column spelled boolean not null default false;
comment on column outbox.spelled is 'Whether letters that no typeface has are written out, as [U+0915].';
