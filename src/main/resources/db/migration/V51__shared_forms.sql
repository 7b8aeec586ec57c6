-- A form is put aside for the people of a client by one of them only: nobody lays one before another client's people.
alter policy own on kept_form
  with check (person_id = nullif(current_setting('assay.person', true), '')::uuid
    and (client_id is null or client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[])));
