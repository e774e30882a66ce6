-- A file that ends the program each time it is read must not come again for ever.
alter table register_imports add column attempts int not null default 0;
