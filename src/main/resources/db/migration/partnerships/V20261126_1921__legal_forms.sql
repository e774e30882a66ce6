-- How a partnership exists in law; beside its type, which may stay undecided as well.
alter table partnerships add column form text
    check (form in ('NONE', 'ASSOCIATION', 'SIMPLE_ASSOCIATION', 'UNION_OF_ASSOCIATIONS', 'LAG_ASSOCIATION', 'FOUNDATION',
                    'SOCIAL_COOP', 'NONPROFIT_COMPANY', 'CLUSTER', 'CHAMBER', 'JST_ASSOCIATION', 'JST_UNION'));
