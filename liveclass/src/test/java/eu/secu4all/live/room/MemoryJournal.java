package eu.secu4all.live.room;

import eu.secu4all.transcript.boundary.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A journal in memory. Stores at once, or when told to. */
public final class MemoryJournal implements Journal {

    private final TreeMap<Long, Entry> stored = new TreeMap<>();
    private final ArrayDeque<Batch> held = new ArrayDeque<>();
    private boolean holding;

    @Override
    public void append(Batch batch) {
        held.add(batch);
        if (!holding) {
            storeAll();
        }
    }

    @Override
    public List<Entry> read(long session, long after, int max) {
        return stored.tailMap(after, false).values().stream().limit(max).toList();
    }

    /** From now on nothing is stored until {@link #storeAll}. */
    public void hold() {
        holding = true;
    }

    public void storeAll() {
        while (!held.isEmpty()) {
            Batch batch = held.remove();
            if (batch.isVoid()) {
                continue;
            }
            if (batch.entries().stream().anyMatch(entry -> stored.containsKey(entry.seq()))) {
                batch.fenced();
            } else {
                batch.entries().forEach(entry -> stored.put(entry.seq(), entry));
                batch.stored();
            }
        }
    }

    public void release() {
        holding = false;
        storeAll();
    }

    /** Another server writes. */
    public void intrude(Entry entry) {
        stored.put(entry.seq(), entry);
    }

    public List<Entry> entries() {
        return new ArrayList<>(stored.values());
    }

    public int heldEvents() {
        return held.stream().mapToInt(batch -> batch.entries().size()).sum();
    }
}
