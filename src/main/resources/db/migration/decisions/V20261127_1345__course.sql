-- What a decision says of the partnership as a whole, where it says anything of it (gate.V3).
alter table decisions
    add column course text check (course in ('CONTINUE', 'CHANGE', 'ENLARGE', 'TRANSFORM', 'END'));
