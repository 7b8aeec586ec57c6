-- Who typed a text stands with the text: in the boxes of a draft, and beside them.
truncate draft_paper, draft_paper_version;
alter table draft_paper drop column beside_by, drop column begun_at;
