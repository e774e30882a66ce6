-- What administrators made of the templates that come with the program: every version, numbered. A version without a text is the
-- original again.
create table template_texts (
    template  text        not null check (template ~ '^[a-z-]{3,60}$'),
    language  text        not null check (language in ('pl', 'en')),
    number    int         not null check (number between 1 and 10000),
    text      text check (length(text) between 1 and 20000),
    edited_by uuid        not null references people,
    edited_at timestamptz not null,
    primary key (template, language, number)
);
