alter table person
    add column coordinator boolean not null default false comment 'looks after the learners of their organisation' after trainer;
