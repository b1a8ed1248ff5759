-- What somebody attended before they took part in a programme.
alter table attendance add key attendance_participant (participant);
