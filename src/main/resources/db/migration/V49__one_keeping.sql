-- What a client put aside is kept as any other form that was typed and not sent: one table instead of two. Where it is
-- shared, everybody of the client can go on with it.
alter table kept_form add column client_id uuid references client;
create index kept_form_shared on kept_form (client_id, address);
create policy shared on kept_form for select to assay_body
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
create policy done on kept_form for delete to assay_body
  using (client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));

alter table kept_form no force row level security;
alter table draft no force row level security;
insert into kept_form (person_id, address, fields, kept_at, client_id)
select saved_by,
       '/certifications/' || certification_id || '/deeds/'
         || case deed
              when 'ApplicationMove.SUBMIT' then 'submit-application'
              when 'ApplicationMove.HAND_IN_SOA' then 'hand-in-soa'
              else 'answer-finding'
            end
         || '/' || subject,
       fields, saved_on, client_id
  from draft
    on conflict (person_id, address) do update set client_id = excluded.client_id;
alter table kept_form force row level security;
drop table draft;
