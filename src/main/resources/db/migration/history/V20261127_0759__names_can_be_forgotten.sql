-- What happened is never changed, save that the name of somebody who wants to be forgotten can be taken out of the details.
drop trigger happenings_stay on happenings;

create or replace function happenings_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
       and to_jsonb(new) - 'details' = to_jsonb(old) - 'details'
       and cardinality(new.details) = cardinality(old.details)
       and not exists (select 1
                         from unnest(old.details, new.details) as each (was, became)
                        where became <> was
                          and became <> '[forgotten]')
    then
        return new;
    end if;
    raise exception 'What happened is never changed';
end
$$;

create trigger happenings_stay before update or delete on happenings
    for each row execute function happenings_stay();
