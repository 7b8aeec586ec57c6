-- One suspension of the whole lasts at a time. Parts are suspended one after another, and the whole while a part is.
drop index suspension_lasting;
create unique index suspension_lasting on suspension (certification_id) where lifted is null and not part;
