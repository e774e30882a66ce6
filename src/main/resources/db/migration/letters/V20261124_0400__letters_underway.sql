create index letters_underway on letters (claimed_at) where state = 'SENDING';
