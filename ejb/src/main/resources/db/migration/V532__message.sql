create table message (
    id      bigint       not null auto_increment primary key,
    sender  bigint       null comment 'null once the person is gone',
    subject varchar(120) not null,
    text    text         not null,
    at_ms   bigint       not null,
    key message_sender (sender, at_ms),
    constraint message_sender foreign key (sender) references person (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table message_copy (
    id      bigint not null auto_increment primary key,
    message bigint not null,
    person  bigint not null,
    read_ms bigint null,
    away_ms bigint null comment 'when the person put it away',
    unique key message_copy_once (message, person),
    key message_copy_person (person),
    constraint message_copy_message foreign key (message) references message (id) on delete cascade,
    constraint message_copy_person foreign key (person) references person (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
