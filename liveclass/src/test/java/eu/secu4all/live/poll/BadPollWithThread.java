package eu.secu4all.live.poll;

import java.util.concurrent.Executor;

/** Breaks L1. */
public record BadPollWithThread(Executor threads) {}
