-- All three are trusted: the owner of the database may create them without being a superuser.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
