-- All three are trusted: the owner of the database may create them without being a superuser.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- How names are compared: without diacritics, case and punctuation. Declared immutable so that indexes may use it; it is, as
-- long as the dictionary that it names is not edited.
create function folded(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '[^a-z0-9]+', ' ', 'g'));
