-- A client reads what it said of itself in its enquiry, where its application begins with it; nothing of whoever wrote it.
create policy own on enquiry for select to assay_client
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select (id, client_id, people, ai_use, received_at) on enquiry to assay_client;

-- That an enquiry waits is told to the body's own mailbox: such a mail is about no file and for no person.
alter table mail
  alter column client_id drop not null,
  alter column certification_id drop not null,
  alter column person_id drop not null,
  add column enquiry_id uuid references enquiry,
  add check ((enquiry_id is null) = (client_id is not null)),
  add check ((enquiry_id is null) = (certification_id is not null)),
  add check ((enquiry_id is null) = (person_id is not null));
comment on column mail.enquiry_id is 'The enquiry that the body''s mailbox is told of; null where a person is told of a file.';
