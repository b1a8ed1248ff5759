-- Rooms in which people work on an exercise by themselves stand beside the classes, and nobody leads them.
alter table live_session
    add column purpose varchar(10) not null default 'CLASS' comment 'CLASS, EXERCISE' after template,
    modify column leader bigint null comment 'null for exercises';

create table exercise (
    id         bigint      not null auto_increment primary key,
    programme  varchar(60) not null,
    module     varchar(60) not null,
    unit       varchar(60) not null,
    assignment longtext    not null comment 'JSON: form, rubric and texts as they were when it was begun',
    pass       double      not null comment 'least mean of the rubric, 0 to 3',
    session    bigint      not null comment 'the room in which it is written',
    code       char(6)     null comment 'brings others in; null if one works alone',
    status     varchar(10) not null comment 'OPEN, HANDED_IN, RETURNED, ASSESSED',
    touched_ms bigint      not null comment 'when somebody last was in it',
    unique key exercise_session (session),
    unique key exercise_code (code),
    key exercise_waiting (status),
    key exercise_touched (touched_ms),
    constraint exercise_session foreign key (session) references live_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table exercise_member (
    exercise  bigint      not null,
    person    bigint      not null,
    programme varchar(60) not null,
    module    varchar(60) not null,
    unit      varchar(60) not null,
    at_ms     bigint      not null,
    seen_ms   bigint      not null default 0 comment 'when this person last looked at what came of it',
    primary key (exercise, person),
    unique key exercise_member_once (person, programme, module, unit),
    constraint exercise_member_exercise foreign key (exercise) references exercise (id) on delete cascade,
    constraint exercise_member_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table hand_in (
    id          bigint   not null auto_increment primary key,
    exercise    bigint   not null,
    number      int      not null comment 'from 1, for each exercise',
    paper       longtext not null comment 'JSON: what was written',
    at_ms       bigint   not null,
    returned_by bigint   null,
    returned_ms bigint   null,
    words       text     null comment 'what to look at again',
    unique key hand_in_number (exercise, number),
    constraint hand_in_exercise foreign key (exercise) references exercise (id) on delete cascade,
    constraint hand_in_returned_by foreign key (returned_by) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table assessment (
    hand_in bigint     not null primary key,
    trainer bigint     null,
    marks   mediumtext not null comment 'JSON: criterion to points and comment',
    remark  text       not null comment 'on the whole',
    mean    double     null comment '0 to 3; null for a draft',
    sent_ms bigint     null,
    version int        not null,
    constraint assessment_hand_in foreign key (hand_in) references hand_in (id) on delete cascade,
    constraint assessment_trainer foreign key (trainer) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
