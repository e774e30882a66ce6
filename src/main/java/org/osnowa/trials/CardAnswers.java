package org.osnowa.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.trials.CardAnswer.Respondent;
import org.osnowa.trials.CardAnswer.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about cards. All SQL on the trial_answers table is in this file. */
@Repository
class CardAnswers {

    private static final String COLUMNS = """
            trial_answers.card, recipient, voice, understood, joins, condition, brings, needs, name,
            trial_answers.organisation, answered_at
            """;

    /** An answer in its place. */
    record Given(CardId card, Way way, CardAnswer answer) {}

    private final JdbcClient db;

    CardAnswers(JdbcClient db) {
        this.db = db;
    }

    /** The newest answer by this way to this wording counts. */
    void put(CardId card, Way way, CardAnswer answer) {
        db.sql("""
                insert into trial_answers (id, card, recipient, voice, understood, joins, condition, brings, needs, name,
                                           organisation, answered_at)
                values (:id, :card, :recipient, :voice, :understood, :joins, :condition, :brings, :needs, :name,
                        :organisation, :at)
                    on conflict %s do update
                   set understood = excluded.understood, joins = excluded.joins, condition = excluded.condition,
                       brings = excluded.brings, needs = excluded.needs, name = excluded.name,
                       organisation = excluded.organisation, answered_at = excluded.answered_at
                """.formatted(way instanceof Way.Letter ? "(card, recipient)" : "(card, voice)"))
                .param("id", Ids.next())
                .param("card", card.value())
                .param("recipient", recipient(way), java.sql.Types.OTHER)
                .param("voice", voice(way), java.sql.Types.VARCHAR)
                .param("understood", answer.understood().name())
                .param("joins", answer.joins().name())
                .param("condition", answer.condition().orElse(null))
                .param("brings", answer.brings().orElse(null))
                .param("needs", answer.needs().orElse(null))
                .param("name", answer.who().name().orElse(null))
                .param("organisation", answer.who().organisation().orElse(null))
                .param("at", Trials.utc(answer.at()))
                .update();
    }

    Optional<CardAnswer> find(CardId card, Way way) {
        return db.sql("select " + COLUMNS + """
                  from trial_answers
                 where card = :card
                   and (recipient = :recipient or voice = :voice)
                """)
                .param("card", card.value())
                .param("recipient", recipient(way), java.sql.Types.OTHER)
                .param("voice", voice(way), java.sql.Types.VARCHAR)
                .query(CardAnswers::given)
                .optional()
                .map(Given::answer);
    }

    int fromTheLink(CardId card) {
        return db.sql("select count(*) from trial_answers where card = :card and voice is not null")
                .param("card", card.value())
                .query(Integer.class)
                .single();
    }

    /** The newest first. Each wording has at most as many as letters may be sent and the link may take. */
    List<Given> of(TrialId trial) {
        return db.sql("select " + COLUMNS + """
                  from trial_answers
                  join trial_cards on trial_cards.id = trial_answers.card
                 where trial = :trial
                 order by answered_at desc, trial_answers.id
                """)
                .param("trial", trial.value())
                .query(CardAnswers::given)
                .list();
    }

    /** Those to the cards of a partnership. */
    List<Given> of(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from trial_answers
                  join trial_cards on trial_cards.id = trial_answers.card
                  join trials on trials.id = trial_cards.trial
                 where partnership = :partnership
                 order by answered_at desc, trial_answers.id
                """)
                .param("partnership", partnership.value())
                .query(CardAnswers::given)
                .list();
    }

    List<Given> by(List<RecipientId> recipients) {
        return db.sql("select " + COLUMNS + """
                  from trial_answers
                 where recipient = any(:recipients)
                 order by answered_at desc, id
                """)
                .param("recipients", recipients.stream().map(RecipientId::value).toArray(UUID[]::new))
                .query(CardAnswers::given)
                .list();
    }

    /** Of a browser nothing stays that could be recognised. */
    void forgetNames(TrialId trial) {
        db.sql("""
                update trial_answers
                   set name = null, organisation = null,
                       voice = case when voice is not null then encode(sha256(convert_to(id::text, 'UTF8')), 'hex') end
                 where card in (select id from trial_cards where trial = :trial)
                """).param("trial", trial.value()).update();
    }

    void forgetNames(Collection<RecipientId> recipients) {
        db.sql("update trial_answers set name = null, organisation = null where recipient = any(:recipients)")
                .param("recipients", recipients.stream().map(RecipientId::value).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable UUID recipient(Way way) {
        return way instanceof Way.Letter(var recipient) ? recipient.value() : null;
    }

    private static @Nullable String voice(Way way) {
        return way instanceof Way.Link(var voice) ? voice : null;
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        var recipient = row.getObject("recipient", UUID.class);
        return new Given(
                new CardId(row.getObject("card", UUID.class)),
                recipient == null ? new Way.Link(row.getString("voice")) : new Way.Letter(new RecipientId(recipient)),
                new CardAnswer(
                        Understood.valueOf(row.getString("understood")),
                        Joins.valueOf(row.getString("joins")),
                        text(row, "condition"),
                        text(row, "brings"),
                        text(row, "needs"),
                        new Respondent(text(row, "name"), text(row, "organisation")),
                        Trials.instant(row, "answered_at")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
