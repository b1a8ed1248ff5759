create table cohort (
    id        bigint       not null auto_increment primary key,
    programme varchar(60)  not null,
    name      varchar(120) not null,
    leader    bigint       not null comment 'the trainer who looks after it',
    start_ms  bigint       not null,
    due_ms    bigint       not null,
    version   int          not null,
    key cohort_leader (leader),
    constraint cohort_leader foreign key (leader) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table enrolment (
    id        bigint      not null auto_increment primary key,
    person    bigint      not null,
    programme varchar(60) not null,
    how       varchar(10) not null comment 'SELF, INVITED, COHORT',
    cohort    bigint      null,
    at_ms     bigint      not null,
    done_ms   bigint      null comment 'when the whole programme was done for the first time',
    unique key enrolment_person (person, programme),
    key enrolment_cohort (cohort),
    constraint enrolment_person foreign key (person) references person (id) on delete cascade,
    constraint enrolment_cohort foreign key (cohort) references cohort (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table enrolment_invitation (
    person     bigint      not null,
    programme  varchar(60) not null,
    invited_by bigint      not null,
    at_ms      bigint      not null,
    primary key (person, programme),
    constraint enrolment_invitation_person foreign key (person) references person (id) on delete cascade,
    constraint enrolment_invitation_by foreign key (invited_by) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table learned_fact (
    id        bigint      not null auto_increment primary key,
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    kind      varchar(10) not null comment 'READ, CHECK, ANSWERED, HANDED_IN, ASSESSED, PASSED, ATTENDED, OPENED, DONE',
    item      varchar(60) not null comment 'id of the question or session; empty if there can be only one',
    amount    double      not null comment 'mean of the rubric, or minutes; else 0',
    at_ms     bigint      not null,
    unique key learned_fact_once (person, programme, module, unit, kind, item),
    key learned_fact_unit (programme, module, unit),
    constraint learned_fact_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table unit_visit (
    id        bigint      not null auto_increment primary key,
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    part      int         not null comment 'where somebody stopped, from 0',
    at_ms     bigint      not null,
    unique key unit_visit_once (person, programme, module, unit),
    constraint unit_visit_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table own_words (
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    question  varchar(60) not null,
    text      mediumtext  not null,
    at_ms     bigint      not null,
    primary key (person, programme, module, unit, question),
    constraint own_words_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table quiz_bank (
    hash   char(64)   not null primary key comment 'SHA-256 of source and file, in hexadecimal',
    source char(2)    not null,
    file   mediumtext not null comment 'quiz.yaml as it was when an attempt began'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table quiz_attempt (
    id          bigint      not null auto_increment primary key,
    person      bigint      not null,
    programme   varchar(60) not null,
    module      varchar(60) not null,
    unit        varchar(60) not null,
    number      int         not null comment 'from 1, for each person and unit',
    bank        char(64)    not null,
    seed        bigint      not null comment 'with bank and draw it gives the paper',
    draw        int         not null,
    pass        int         not null comment 'per cent',
    started_ms  bigint      not null,
    finished_ms bigint      null,
    percent     int         null,
    unique key quiz_attempt_number (person, programme, module, unit, number),
    key quiz_attempt_unit (programme, module, unit),
    constraint quiz_attempt_person foreign key (person) references person (id) on delete cascade,
    constraint quiz_attempt_bank foreign key (bank) references quiz_bank (hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table quiz_answer (
    id      bigint not null auto_increment primary key,
    attempt bigint not null,
    number  int    not null comment 'of the question on the paper',
    answer  text   not null comment 'JSON, in the ids of the bank',
    at_ms   bigint not null,
    unique key quiz_answer_number (attempt, number),
    constraint quiz_answer_attempt foreign key (attempt) references quiz_attempt (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table quiz_mark (
    attempt  bigint      not null,
    question varchar(60) not null,
    share    double      not null comment 'of the points of this question, 0 to 1',
    rest     double      not null comment 'of the points of all others on the paper, 0 to 1',
    primary key (attempt, question),
    constraint quiz_mark_attempt foreign key (attempt) references quiz_attempt (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
