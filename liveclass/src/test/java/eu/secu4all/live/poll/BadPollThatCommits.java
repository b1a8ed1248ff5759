package eu.secu4all.live.poll;

import jakarta.transaction.Transactional;

/** Breaks T2. */
@Transactional
public class BadPollThatCommits {}
