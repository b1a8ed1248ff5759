package eu.secu4all.web.people;

import jakarta.transaction.Transactional;

/** Breaks T2. */
@Transactional
public class BadPageThatCommits {}
