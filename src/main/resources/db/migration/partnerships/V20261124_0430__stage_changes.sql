-- How each partnership went from stage to stage. Nothing here is ever changed.
create table stage_changes (
    id          uuid        primary key,
    partnership uuid        not null references partnerships,
    from_stage  text        not null,
    to_stage    text        not null check (to_stage <> from_stage),
    changed_at  timestamptz not null,
    changed_by  uuid        not null references people,
    reason      text        not null check (length(reason) <= 1000),
    passed_over text[]      not null
);

create index stage_changes_of_partnership on stage_changes (partnership, changed_at desc, id desc);
