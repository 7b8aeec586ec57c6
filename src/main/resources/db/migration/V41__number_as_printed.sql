-- A certificate is looked up by its number as somebody reads it off a wall: in whichever case, with or without spaces and strokes.
create index public_certificate_as_read on public_certificate (upper(regexp_replace(number, '[ ./_-]', '', 'g')));
