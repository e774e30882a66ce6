package org.osnowa.coach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.polish.PolishStemmer;
import org.osnowa.platform.Text;

/** The dictionary of Polish: of every form, which words it may be. Loaded once; may be asked by many at the same time. */
final class Lexicon {

    /** The longest word of the dictionary has 42 letters. */
    private static final int LONGEST = 48;

    private record Grammar(String kind, Set<String> features) {}

    private final Dictionary dictionary;
    private final Map<String, List<Grammar>> grammars = new ConcurrentHashMap<>();

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Lexicon shipped() {
        try {
            return new Lexicon(Dictionary.read(PolishStemmer.class.getResource("polish.dict")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody reading in it: not for two at the same time, and cheap to make. */
    Reader open() {
        return new Reader(new DictionaryLookup(dictionary));
    }

    final class Reader {

        private final IStemmer stemmer;

        private Reader(IStemmer stemmer) {
            this.stemmer = stemmer;
        }

        /**
         * @param word composed (NFC) and in lower case; names are found under their capital
         * @return nothing for a word that the dictionary does not know
         */
        List<Reading> of(String word) {
            if (word.isEmpty() || word.length() > LONGEST) {
                return List.of();
            }
            var found = listed(word);
            return found.isEmpty() ? listed(word.substring(0, 1).toUpperCase(Text.POLISH) + word.substring(1)) : found;
        }

        private List<Reading> listed(String word) {
            var readings = new ArrayList<Reading>();
            for (var data : stemmer.lookup(word)) {
                var lemma = String.valueOf(data.getStem()).toLowerCase(Text.POLISH);
                grammars.computeIfAbsent(String.valueOf(data.getTag()), Lexicon::grammars)
                        .forEach(each -> readings.add(new Reading(lemma, each.kind, each.features)));
            }
            return List.copyOf(readings);
        }
    }

    /** "subst:pl:nom.acc:m3+subst:sg:gen:f" */
    private static List<Grammar> grammars(String tag) {
        return Arrays.stream(tag.toLowerCase(Locale.ROOT).split("\\+", -1))
                .map(each -> each.split("[:.]", -1))
                .map(parts -> new Grammar(
                        parts[0], Set.of(Arrays.stream(parts).skip(1).distinct().toArray(String[]::new))))
                .toList();
    }
}
