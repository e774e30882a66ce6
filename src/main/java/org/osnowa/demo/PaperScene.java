package org.osnowa.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.agreements.AgreementBook;
import org.osnowa.agreements.Signatory;
import org.osnowa.agreements.Terms;
import org.osnowa.demo.Papers.Party;
import org.osnowa.demo.Papers.Said;
import org.osnowa.demo.Papers.Told;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agreements of three partnerships; when everything stands that they are made of. */
@Component
@Order(800)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class PaperScene implements Scene {

    private final AgreementBook book;
    private final Partnerships partnerships;

    PaperScene(AgreementBook book, Partnerships partnerships) {
        this.book = book;
        this.partnerships = partnerships;
    }

    @Override
    public void play(LocalDate today) {
        for (var told : DemoCommunity.read("agreements", Papers.class).agreements()) {
            var partnership = partnerships.get(new PartnershipId(Ids.of("demo " + told.slug())));
            book.enter(
                    partnership,
                    new AgreementBook.Earlier(
                            Ids.of("demo agreement " + told.slug()),
                            told.kind(),
                            told.title(),
                            terms(told, today),
                            today.plusDays(told.opened()),
                            clauses(told, today),
                            told.parties().stream()
                                    .map(each -> party(each, today))
                                    .toList(),
                            told.remarks().stream()
                                    .map(each -> remark(each, today))
                                    .toList(),
                            told.published()));
        }
    }

    private static Terms terms(Told told, LocalDate today) {
        return new Terms(
                today.plusDays(told.signingOn()),
                day(told.signBy(), today),
                today.plusDays(told.starts()),
                today.plusDays(told.ends()),
                day(told.review(), today),
                null,
                false,
                told.volunteers(),
                told.data() != null,
                told.data(),
                told.contract());
    }

    private static List<AgreementBook.Clause> clauses(Told told, LocalDate today) {
        var touched = new TreeSet<>(told.filled().keySet());
        touched.addAll(told.own().keySet());
        touched.addAll(told.leftOut());
        return touched.stream()
                .map(each -> new AgreementBook.Clause(
                        each,
                        !told.leftOut().contains(each),
                        told.filled().getOrDefault(each, Map.of()).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, value -> Tokens.filled(value.getValue(), today))),
                        Optional.ofNullable(told.own().get(each)).map(words -> Tokens.filled(words, today))))
                .toList();
    }

    private static AgreementBook.Party party(Party told, LocalDate today) {
        return new AgreementBook.Party(
                organisation(told.organisation()),
                told.basis(),
                told.reference(),
                day(told.dated(), today),
                told.signatories(),
                told.money(),
                Optional.ofNullable(day(told.signed(), today)),
                Optional.ofNullable(told.treasurer())
                        .map(each -> new AgreementBook.Treasurer(
                                new Signatory(each, "skarbnik"),
                                today.plusDays(told.countersigned() == null ? 0 : told.countersigned()))));
    }

    private static AgreementBook.Remark remark(Said told, LocalDate today) {
        return new AgreementBook.Remark(
                told.clause(), organisation(told.organisation()), told.kind(), told.words(), today.plusDays(told.on()));
    }

    private static @Nullable LocalDate day(@Nullable Integer offset, LocalDate today) {
        return offset == null ? null : today.plusDays(offset);
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
