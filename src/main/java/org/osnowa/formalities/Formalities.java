package org.osnowa.formalities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was written down for types and forms. All SQL of the module is in this file. */
@Repository
class Formalities {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A line of a partner, as the one statement of {@link #of} brings it. */
    private record PartLine(
            UUID organisation,
            @Nullable String task,
            @Nullable String human,
            @Nullable String organisational,
            @Nullable String technical,
            @Nullable String financial,
            @Nullable Long share,
            @Nullable Boolean linked,
            @Nullable String links,
            int version) {

        Part part() {
            return new Part(
                    new OrganisationId(organisation),
                    task,
                    new Part.Resources(human, organisational, technical, financial),
                    share == null ? null : new Money(share),
                    linked,
                    links,
                    version);
        }
    }

    private record GroupLine(UUID id, String name, int votes, boolean veto) {

        InterestGroup group() {
            return new InterestGroup(new GroupId(id), name, votes, veto);
        }
    }

    private final JdbcClient db;

    Formalities(JdbcClient db) {
        this.db = db;
    }

    /** All at once, because it is asked for with every page that shows findings. */
    Book of(PartnershipId partnership) {
        return db.sql("""
                select formalities.*,
                       (select coalesce(jsonb_agg(to_jsonb(part) - 'partnership' order by part.organisation), '[]')
                          from formality_parts part
                         where part.partnership = :partnership) as parts,
                       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'votes', votes, 'veto', veto)
                                                  order by added_at, id), '[]')
                          from formality_groups
                         where formality_groups.partnership = :partnership
                           and removed_at is null) as groups
                  from (select 1) always
                  left join formalities on partnership = :partnership
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new Book(
                        row.getObject("partnership") == null ? Facts.none() : facts(row),
                        Arrays.stream(JSON.readValue(row.getString("parts"), PartLine[].class))
                                .map(PartLine::part)
                                .toList(),
                        Arrays.stream(JSON.readValue(row.getString("groups"), GroupLine[].class))
                                .map(GroupLine::group)
                                .toList()))
                .single();
    }

    /** @throws ChangedMeanwhile when somebody saved them first */
    void save(PartnershipId partnership, Facts facts) {
        var project = facts.project();
        var undertaking = facts.undertaking();
        var saved = db.sql("""
                insert into formalities (partnership, founding_persons, title, programme, starts_on, ends_on, budget,
                                         call_from, call_until, call_result_on, call_criteria, application_on, signed_on,
                                         undertaking, upkeep, tasks, risks, assessment, assessed_on, choice,
                                         causes, addressee, addressee_partner,
                                         brings_work, brings_money, brings_things, contribution,
                                         agreed_on, strategy, gminas, population, version)
                values (:partnership, :foundingPersons, :title, :programme, :startsOn, :endsOn, :budget,
                        :callFrom, :callUntil, :callResultOn, :callCriteria, :applicationOn, :signedOn,
                        :undertaking, :upkeep, :tasks, :risks, :assessment, :assessedOn, :choice,
                        :causes, :addressee, :addresseePartner,
                        :work, :money, :things, :contribution,
                        :agreedOn, :strategy, :gminas, :population, :version + 1)
                    on conflict (partnership) do update
                   set founding_persons = excluded.founding_persons, title = excluded.title,
                       programme = excluded.programme, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                       budget = excluded.budget, call_from = excluded.call_from, call_until = excluded.call_until,
                       call_result_on = excluded.call_result_on, call_criteria = excluded.call_criteria,
                       application_on = excluded.application_on, signed_on = excluded.signed_on,
                       undertaking = excluded.undertaking, upkeep = excluded.upkeep, tasks = excluded.tasks,
                       risks = excluded.risks, assessment = excluded.assessment, assessed_on = excluded.assessed_on,
                       choice = excluded.choice, causes = excluded.causes, addressee = excluded.addressee,
                       addressee_partner = excluded.addressee_partner, brings_work = excluded.brings_work,
                       brings_money = excluded.brings_money, brings_things = excluded.brings_things,
                       contribution = excluded.contribution, agreed_on = excluded.agreed_on,
                       strategy = excluded.strategy, gminas = excluded.gminas, population = excluded.population,
                       version = excluded.version
                 where formalities.version = :version
                """)
                .param("partnership", partnership.value())
                .param("foundingPersons", facts.foundingPersons(), Types.INTEGER)
                .param("title", project.title())
                .param("programme", project.programme())
                .param("startsOn", project.from(), Types.DATE)
                .param("endsOn", project.until(), Types.DATE)
                .param("budget", grosze(project.budget()), Types.BIGINT)
                .param("callFrom", project.call().from(), Types.DATE)
                .param("callUntil", project.call().until(), Types.DATE)
                .param("callResultOn", project.call().resultOn(), Types.DATE)
                .param("callCriteria", project.call().criteria())
                .param("applicationOn", project.applicationOn(), Types.DATE)
                .param("signedOn", project.signedOn(), Types.DATE)
                .param("undertaking", undertaking.what())
                .param("upkeep", undertaking.upkeep())
                .param("tasks", undertaking.tasks())
                .param("risks", undertaking.risks())
                .param("assessment", undertaking.assessment())
                .param("assessedOn", undertaking.assessedOn(), Types.DATE)
                .param("choice", name(undertaking.choosing()))
                .param("causes", facts.cause().causes())
                .param("addressee", facts.cause().addressee())
                .param("addresseePartner", facts.cause().addresseePartner(), Types.OTHER)
                .param("work", facts.contribution().work())
                .param("money", facts.contribution().money())
                .param("things", facts.contribution().things())
                .param("contribution", facts.contribution().words())
                .param("agreedOn", facts.agreedOn(), Types.DATE)
                .param("strategy", name(facts.strategy().period()))
                .param("gminas", facts.strategy().gminas(), Types.INTEGER)
                .param("population", facts.strategy().population(), Types.INTEGER)
                .param("version", facts.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership);
        }
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(PartnershipId partnership, Part part) {
        var saved = db.sql("""
                insert into formality_parts (partnership, organisation, task, human, organisational, technical, financial,
                                             share, linked, links, version)
                values (:partnership, :organisation, :task, :human, :organisational, :technical, :financial,
                        :share, :linked, :links, :version + 1)
                    on conflict (partnership, organisation) do update
                   set task = excluded.task, human = excluded.human, organisational = excluded.organisational,
                       technical = excluded.technical, financial = excluded.financial, share = excluded.share,
                       linked = excluded.linked, links = excluded.links,
                       version = excluded.version
                 where formality_parts.version = :version
                """)
                .param("partnership", partnership.value())
                .param("organisation", part.organisation().value())
                .param("task", part.task())
                .param("human", part.resources().human())
                .param("organisational", part.resources().organisational())
                .param("technical", part.resources().technical())
                .param("financial", part.resources().financial())
                .param("share", grosze(part.share()), Types.BIGINT)
                .param("linked", part.linked(), Types.BOOLEAN)
                .param("links", part.links())
                .param("version", part.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(part.organisation());
        }
    }

    /** Two who add groups to the same partnership do so one after the other, so that they are counted. */
    void groupsOneAtATime(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('groups ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(PartnershipId partnership, InterestGroup group) {
        db.sql("""
                insert into formality_groups (id, partnership, name, votes, veto)
                values (:id, :partnership, :name, :votes, :veto)
                """)
                .param("id", group.id().value())
                .param("partnership", partnership.value())
                .param("name", group.name())
                .param("votes", group.votes())
                .param("veto", group.veto())
                .update();
    }

    /** Those that were taken out, the last first. */
    List<InterestGroup> removedGroups(PartnershipId partnership) {
        return db.sql("""
                select id, name, votes, veto
                  from formality_groups
                 where partnership = :partnership
                   and removed_at is not null
                 order by removed_at desc, id
                 limit 20
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new InterestGroup(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("votes"),
                        row.getBoolean("veto")))
                .list();
    }

    /** @return its name, when it was there until now */
    java.util.Optional<String> remove(GroupId id, PartnershipId partnership) {
        return switched(id, partnership, """
                update formality_groups set removed_at = now()
                 where id = :id and partnership = :partnership and removed_at is null
                returning name
                """);
    }

    /** @return its name, when it was away until now */
    java.util.Optional<String> bringBack(GroupId id, PartnershipId partnership) {
        return switched(id, partnership, """
                update formality_groups set removed_at = null
                 where id = :id and partnership = :partnership and removed_at is not null
                returning name
                """);
    }

    private java.util.Optional<String> switched(GroupId id, PartnershipId partnership, String statement) {
        return db.sql(statement)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(String.class)
                .optional();
    }

    boolean has(GroupId id, PartnershipId partnership) {
        return db.sql("select exists (select 1 from formality_groups where id = :id and partnership = :partnership)")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Boolean.class)
                .single();
    }

    /** The partnerships in which an addressee went over to another organisation. */
    List<UUID> moveAddressees(OrganisationId from, OrganisationId to) {
        return moved(
                "update formalities set addressee_partner = :to where addressee_partner = :from returning partnership",
                from,
                to);
    }

    void moveAddresseesBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        back(
                "update formalities set addressee_partner = :from where addressee_partner = :to and partnership = any(:ids)",
                ids,
                from,
                to);
    }

    /** Where both have a part, each keeps its own: the one that stays has said what it does. */
    List<UUID> moveParts(OrganisationId from, OrganisationId to) {
        return moved("""
                update formality_parts part
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from formality_parts other
                                    where other.partnership = part.partnership
                                      and other.organisation = :to)
                returning partnership
                """, from, to);
    }

    void movePartsBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        back(
                "update formality_parts set organisation = :from where organisation = :to and partnership = any(:ids)",
                ids,
                from,
                to);
    }

    private List<UUID> moved(String statement, OrganisationId from, OrganisationId to) {
        return db.sql(statement)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    private void back(String statement, Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql(statement)
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable Long grosze(@Nullable Money money) {
        return money == null ? null : money.grosze();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var choice = row.getString("choice");
        var strategy = row.getString("strategy");
        return new Facts(
                project(row),
                new Facts.Undertaking(
                        row.getString("undertaking"),
                        row.getString("upkeep"),
                        row.getString("tasks"),
                        row.getString("risks"),
                        row.getString("assessment"),
                        day(row, "assessed_on"),
                        choice == null ? null : Facts.Choosing.valueOf(choice)),
                new Facts.Cause(
                        row.getString("causes"),
                        row.getString("addressee"),
                        row.getObject("addressee_partner", UUID.class)),
                new Facts.Contribution(
                        row.getBoolean("brings_work"),
                        row.getBoolean("brings_money"),
                        row.getBoolean("brings_things"),
                        row.getString("contribution")),
                day(row, "agreed_on"),
                new Facts.Strategy(
                        strategy == null ? null : Facts.Period.valueOf(strategy),
                        row.getObject("gminas", Integer.class),
                        row.getObject("population", Integer.class)),
                row.getObject("founding_persons", Integer.class),
                row.getInt("version"));
    }

    private static Facts.Project project(ResultSet row) throws SQLException {
        var budget = row.getObject("budget", Long.class);
        return new Facts.Project(
                row.getString("title"),
                row.getString("programme"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                budget == null ? null : new Money(budget),
                new Facts.Call(
                        day(row, "call_from"),
                        day(row, "call_until"),
                        day(row, "call_result_on"),
                        row.getBoolean("call_criteria")),
                day(row, "application_on"),
                day(row, "signed_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
