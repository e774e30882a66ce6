-- A letter that is written because of something that happened has nobody who sent it.
alter table mailed_questions alter column sent_by drop not null;

comment on column mailed_questions.sent_by is 'null where it was written because of something that happened';
