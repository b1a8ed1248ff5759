package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Commands drawn by lot, of every kind; most of them make sense, some do not. */
final class Improvisation {

    private static final List<String> WORDS = List.of("light", "Trees ", "paving", "lost  keys", "bench");
    private static final List<String> POLLS = List.of("a2", "a3", "a4", "a5", "a6", "a7", "a8");
    private static final List<String> PATHS = List.of("f1", "f2", "f3", "t1/r1/c1", "t1/r1/c2", "t1/r2/c1", "nope");

    private final Random random;
    private final Rehearsal rehearsal;
    private int refreshed;

    Improvisation(Random random, Rehearsal rehearsal) {
        this.random = random;
        this.rehearsal = rehearsal;
    }

    /** One step: somebody sends, comes or goes, time passes, or the server starts anew. */
    void step() {
        switch (random.nextInt(14)) {
            case 0 -> pass();
            case 1 -> comeOrGo();
            case 2, 3 -> send(anybody(), sessionOrStage());
            case 4, 5 -> send(Rehearsal.TRAINER, new SessionCommand.OfPoll(steerPoll()));
            case 6, 7 -> send(voter(), new SessionCommand.OfPoll(votePoll()));
            case 8, 9 -> send(anybody(), new SessionCommand.OfBreakout(breakout()));
            case 10, 11 -> send(anybody(), new SessionCommand.OfWorksheet(worksheet()));
            default -> send(anybody(), talk());
        }
        rehearsal.pass(random.nextInt(3));
    }

    private void pass() {
        if (random.nextInt(9) == 0) {
            rehearsal.happen(rehearsal.session.restarted(rehearsal.now), Stamp.SERVER);
        }
        rehearsal.pass(random.nextInt(90));
    }

    private void send(Sender sender, SessionCommand command) {
        boolean accepted = rehearsal.send(sender, command).isEmpty();
        if (accepted && random.nextBoolean()) {
            answerTo(sender, command);
        }
    }

    /** Some commands only make sense after another one. */
    private void answerTo(Sender sender, SessionCommand command) {
        if (command.asked() instanceof PollCommand.Vote vote) {
            String item = vote.answer() instanceof Answer.Words words
                    ? words.words().get(0)
                    : Integer.toString(1 + random.nextInt(9));
            send(Rehearsal.TRAINER, new SessionCommand.OfPoll(new PollCommand.Strike(vote.activity(), item)));
            send(sender, new SessionCommand.OfPoll(new PollCommand.Withdraw(vote.activity(), vote.round())));
        } else if (command.asked() instanceof WorksheetCommand.RemoveRow gone) {
            send(
                    sender,
                    new SessionCommand.OfWorksheet(
                            new WorksheetCommand.RestoreRow(gone.activity(), gone.group(), "t1", gone.row())));
        } else if (command.asked() instanceof StageCommand.Go) {
            StageView view = oneOf(StageView.values());
            int group = view == StageView.WORKSHEET ? 1 + random.nextInt(2) : 0;
            send(Rehearsal.TRAINER, new SessionCommand.OfStage(new StageCommand.Show(view, group)));
        } else if (command.asked() instanceof BreakoutCommand breakout) {
            answerTo(sender, breakout);
        }
    }

    private void answerTo(Sender sender, BreakoutCommand command) {
        if (command instanceof BreakoutCommand.RaiseCall call) {
            int group = rehearsal
                    .session
                    .groupOf(sender.participant())
                    .orElseThrow()
                    .number();
            BreakoutCommand answer = new BreakoutCommand.AnswerCall(call.activity(), group);
            BreakoutCommand withdrawal = new BreakoutCommand.WithdrawCall(call.activity());
            if (random.nextBoolean()) {
                send(Rehearsal.TRAINER, new SessionCommand.OfBreakout(answer));
            }
            send(sender, new SessionCommand.OfBreakout(withdrawal));
        } else if (command instanceof BreakoutCommand.Form form) {
            send(
                    Rehearsal.learner(1),
                    new SessionCommand.OfBreakout(new BreakoutCommand.Choose(form.activity(), 1 + random.nextInt(2))));
            send(Rehearsal.TRAINER, new SessionCommand.OfBreakout(new BreakoutCommand.Start(form.activity(), 2)));
            send(Rehearsal.learner(2), new SessionCommand.OfBreakout(new BreakoutCommand.RaiseCall(form.activity())));
        } else if (command instanceof BreakoutCommand.Start) {
            String activity = command.activity();
            send(Rehearsal.TRAINER, new SessionCommand.OfStage(new StageCommand.Go(activity, 0)));
            for (int edit = 0; edit < 20; edit++) {
                send(Rehearsal.TRAINER, new SessionCommand.OfWorksheet(worksheet()));
            }
        }
    }

    private void comeOrGo() {
        Sender who = anybody();
        switch (random.nextInt(3)) {
            case 0 -> rehearsal.happen(rehearsal.session.went(who.participant()), who.participant());
            case 1 -> rehearsal.happen(rehearsal.session.came(who), who.participant());
            default -> rehearsal.come(Rehearsal.learner(1 + random.nextInt(9)));
        }
    }

    private Sender anybody() {
        return random.nextInt(3) == 0 ? Rehearsal.TRAINER : oneOf(List.copyOf(rehearsal.views.keySet()));
    }

    private Sender voter() {
        return random.nextInt(5) == 0 ? anybody() : Rehearsal.learner(1 + random.nextInt(6));
    }

    private SessionCommand sessionOrStage() {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt(3) == 0 ? new SessionCommand.End() : new SessionCommand.Message(oneOf(WORDS));
            case 1, 2 -> new SessionCommand.Reopen();
            case 3 -> new SessionCommand.Start();
            case 4 -> new SessionCommand.Refresh("r" + ++refreshed, shortened());
            case 5 -> random.nextInt(4) == 0 ? new SessionCommand.RemovePerson(person()) : new SessionCommand.Reopen();
            case 6 -> new SessionCommand.OfStage(new StageCommand.Show(oneOf(StageView.values()), random.nextInt(4)));
            case 7 -> new SessionCommand.OfTimer(new TimerCommand.Set(1 + random.nextInt(9)));
            case 8 -> new SessionCommand.OfTimer(new TimerCommand.Extend(1 + random.nextInt(3)));
            case 9 -> new SessionCommand.OfTimer(new TimerCommand.Clear());
            default -> new SessionCommand.OfStage(go());
        };
    }

    private StageCommand go() {
        Agenda.Item item = oneOf(Samples.agenda().items());
        return new StageCommand.Go(item.id(), item instanceof Agenda.SlidesItem ? 1 + random.nextInt(5) : 0);
    }

    private Agenda shortened() {
        List<Agenda.Item> items = Samples.agenda().items();
        return new Agenda(items.stream()
                .filter(item -> random.nextInt(12) > 0)
                .map(this::varied)
                .toList());
    }

    private Agenda.Item varied(Agenda.Item item) {
        return item instanceof Agenda.SlidesItem slides
                ? new Agenda.SlidesItem(slides.id(), 5, 1 + random.nextInt(5))
                : item;
    }

    private PollCommand steerPoll() {
        String poll = oneOf(POLLS);
        return switch (random.nextInt(8)) {
            case 0 -> new PollCommand.Close(poll);
            case 1 -> new PollCommand.Reopen(poll);
            case 2 -> new PollCommand.Reveal(poll);
            case 3 -> new PollCommand.Again(poll);
            case 4 ->
                new PollCommand.Strike(poll, random.nextBoolean() ? "light" : Integer.toString(1 + random.nextInt(5)));
            default -> new PollCommand.Open(poll);
        };
    }

    private PollCommand votePoll() {
        int poll = random.nextInt(POLLS.size());
        Object current = rehearsal.at(Rehearsal.TRAINER, "polls", POLLS.get(poll), "round");
        int round = current instanceof Integer number && random.nextInt(9) > 0 ? number : random.nextInt(3);
        return random.nextInt(5) == 0
                ? new PollCommand.Withdraw(POLLS.get(poll), round)
                : new PollCommand.Vote(POLLS.get(poll), round, answer(poll));
    }

    private Answer answer(int poll) {
        return switch (poll) {
            case 0 -> new Answer.Options(List.of(oneOf(List.of("o1", "o2", "o9"))));
            case 1 -> new Answer.Options(List.of("o1", oneOf(List.of("o2", "o3"))));
            case 2 -> new Answer.Point(random.nextInt(7));
            case 3 -> new Answer.Quantity(random.nextInt(100) / 4.0);
            case 4 -> new Answer.Words(List.of(oneOf(WORDS), oneOf(WORDS)));
            default -> new Answer.Text("TEXT " + random.nextInt(1000));
        };
    }

    private BreakoutCommand breakout() {
        String activity = oneOf(List.of("b1", "b1", "b2"));
        return switch (random.nextInt(12)) {
            case 0, 1 -> new BreakoutCommand.Form(activity, oneOf(Formation.values()), 2 + random.nextInt(2), byHand());
            case 2, 3 -> new BreakoutCommand.Start(activity, 1 + random.nextInt(4));
            case 4 -> new BreakoutCommand.Move(activity, person(), 1 + random.nextInt(3));
            case 5 -> new BreakoutCommand.Choose(activity, 1 + random.nextInt(3));
            case 6 -> new BreakoutCommand.Extend(activity, 1 + random.nextInt(2));
            case 7 -> new BreakoutCommand.End(activity);
            case 8 -> new BreakoutCommand.Announce(activity, "Five minutes");
            case 9 -> new BreakoutCommand.RaiseCall(activity);
            case 10 -> new BreakoutCommand.WithdrawCall(activity);
            default -> new BreakoutCommand.AnswerCall(activity, 1 + random.nextInt(3));
        };
    }

    private Map<String, Integer> byHand() {
        Map<String, Integer> members = new HashMap<>();
        for (int number = 1; number <= 4; number++) {
            members.put("p" + number, 1 + number % 2);
        }
        return random.nextBoolean() ? members : Map.of();
    }

    private WorksheetCommand worksheet() {
        String activity = oneOf(List.of("b1", "b1", "b2"));
        int group = 1 + random.nextInt(3);
        return switch (random.nextInt(7)) {
            case 0 -> new WorksheetCommand.Set(activity, group, oneOf(PATHS), value());
            case 1 -> new WorksheetCommand.AddRow(activity, group, "t1");
            case 2 -> new WorksheetCommand.RemoveRow(activity, group, "t1", "r" + (1 + random.nextInt(3)));
            case 3 -> new WorksheetCommand.RestoreRow(activity, group, "t1", "r" + (1 + random.nextInt(3)));
            default ->
                new WorksheetCommand.Splice(
                        activity,
                        group,
                        oneOf(PATHS),
                        random.nextInt(4),
                        0,
                        0,
                        "SHEET-" + activity + "-" + group + ".");
        };
    }

    private CellValue value() {
        return oneOf(List.of(new CellValue.Figure(3), new CellValue.Choice("x"), CellValue.NOTHING));
    }

    private SessionCommand talk() {
        String channel = oneOf(List.of("all", "b1-1", "b1-2", "b1-3", "b2-1", "b2-2"));
        return switch (random.nextInt(5)) {
            case 0 -> new SessionCommand.OfHand(new HandCommand.Raise());
            case 1 -> new SessionCommand.OfHand(new HandCommand.Lower(person()));
            case 2 ->
                new SessionCommand.OfChat(new ChatCommand.Remove(channel, 1 + random.nextInt(rehearsal.log.size())));
            default -> new SessionCommand.OfChat(new ChatCommand.Say(channel, "CHAT-" + channel + "."));
        };
    }

    private String person() {
        return "p" + (1 + random.nextInt(9));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> T oneOf(T[] things) {
        return things[random.nextInt(things.length)];
    }
}
