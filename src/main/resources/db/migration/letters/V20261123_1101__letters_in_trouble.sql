create index letters_in_trouble on letters (written_at desc, id desc) where state in ('FAILED', 'UNKNOWN');
