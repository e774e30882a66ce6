create index people_by_name on people (name, id);
create index people_search on people using gin ((folded(name) || ' ' || lower(email)) gin_trgm_ops);
