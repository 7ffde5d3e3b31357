// SPDX-License-Identifier: BSL-1.0
// The short way from a line of JSON to what it states. Most families of a register say nothing but who there is and
// what is known of them; for those no tree, no model of the family and no list of findings is needed: the words go from
// the parser into a few flat lists that are used again for every line.
//
// It only ever says "this line is plain", never what is wrong with one. Whatever is not plain (any record, any value
// that is refused, anything that could be a finding or that could identify a person) takes the long way of
// read_family(), so that the same lines are refused with the same words.
#pragma once

#include <zorgpad/load/identifiers.hpp>
#include <zorgpad/load/limits.hpp>
#include <zorgpad/load/parse_json.hpp>
#include <zorgpad/load/read_value.hpp>
#include <zorgpad/model/family.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// The keys of facts that were met, each looked at once: whether it is the name of something that identifies a person
/// is worked out for a word, not for a family.
class word_list {
public:
    using number = std::uint32_t;
    static constexpr number none = 0xFFFFFFFFU;
    /// More words than any book has facts: a file whose lines each have words of their own takes the long way.
    static constexpr std::size_t most = 4096;

    /// The number of a key of a fact; none where no plain family has it.
    [[nodiscard]] number find(const std::string& key) {
        // Lines are written by a program: mostly the same words come in the same order.
        if (expected_ < words_.size() && *words_[expected_].word == key) {
            return pass(expected_);
        }
        if (const auto known = numbers_.find(key); known != numbers_.end()) {
            return known->second == none ? none : pass(known->second);
        }
        if (numbers_.size() == most) {
            return none;
        }
        const auto made = static_cast<number>(words_.size());
        const auto place = numbers_.emplace(key, is_plain(key) ? made : none).first;
        if (place->second == none) {
            return none;
        }
        words_.push_back(entry{&place->first, 0});
        return pass(made);
    }

    [[nodiscard]] const std::string& operator[](number which) const noexcept { return *words_[which].word; }
    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

private:
    struct entry {
        const std::string* word; ///< keys of a hash table stay where they are
        number next;             ///< the word that came after it last time
    };

    [[nodiscard]] static bool is_plain(const std::string& key) {
        return !zorgpad::detail::is_identifying_key(key) && !zorgpad::detail::holds_citizen_number(key) &&
               std::find(std::begin(built_in::derived), std::end(built_in::derived), key) ==
                   std::end(built_in::derived);
    }

    [[nodiscard]] number pass(number which) noexcept {
        if (last_ < words_.size()) {
            words_[last_].next = which;
        }
        last_ = which;
        expected_ = words_[which].next;
        return which;
    }

    std::unordered_map<std::string, number> numbers_;
    std::vector<entry> words_;
    number last_ = none;
    number expected_ = none;
};

/// A fact as a line states it.
struct plain_fact {
    word_list::number key = word_list::none;
    fact_value value;
};

/// The household, an adult or a child.
struct plain_member {
    std::string id;
    std::size_t first = 0; ///< its facts: a run of plain_family::facts
    std::size_t last = 0;
};

/// The adults or the children. `people` keeps its memory: only the first `count` are of this family.
struct plain_people {
    bool is_stated = false;
    bool is_incomplete = false;
    std::size_t count = 0;
    std::vector<plain_member> people; ///< by id

    [[nodiscard]] bool is_open() const noexcept { return !is_stated || is_incomplete; }
    /// Their ids.
    [[nodiscard]] std::vector<std::string> ids() const {
        std::vector<std::string> all(count);
        for (std::size_t which = 0; which < count; ++which) {
            all[which] = people[which].id;
        }
        return all;
    }
};

/// What a plain line states.
struct plain_family {
    std::string municipality; ///< empty: not stated
    std::optional<date> as_of;
    plain_people adults;
    plain_people children;
    plain_member household;
    std::vector<plain_fact> facts;
};

/// Reads plain lines, one after the other, into the same memory. Not thread-safe; make one for each thread. (A
/// template, so that the parser is compiled only where lines are read.)
template <class Words>
class basic_plain_line_reader {
public:
    /// Longer ones take the long way, which knows the limits.
    static constexpr std::size_t longest = std::size_t{1} << 16U;

    /// The day and the limits are those that read_family() would be given.
    explicit basic_plain_line_reader(std::optional<date> as_of, const family_limits& limits = {})
        : as_of_(as_of), limits_(limits), events_(*this) {}
    basic_plain_line_reader(const basic_plain_line_reader&) = delete;
    basic_plain_line_reader& operator=(const basic_plain_line_reader&) = delete;

    /// What the line states, until the next one is read; nullptr where it is not plain: then read_family() tells what
    /// it is. Linear in the line.
    [[nodiscard]] const plain_family* read(std::string_view line) {
        // The parser passes over a byte order mark, and over any bytes in a comment.
        if (line.size() > longest || line.substr(0, 1) == "\xEF" || line.find('/') != std::string_view::npos) {
            return nullptr;
        }
        begin();
        std::size_t taken = 0;
        return zorgpad::detail::run_parser(line, taken, events_) && finish() ? &made_ : nullptr;
    }

    [[nodiscard]] const Words& words() const noexcept { return words_; }

private:
    /// Where in the text the parser is.
    enum class level : std::uint8_t { outside, family, people, person, facts, incomplete };
    enum class root_key : std::uint8_t { version, municipality, as_of, household, adults, children, incomplete, other };

    class events final : public zorgpad::detail::json_events {
    public:
        explicit events(basic_plain_line_reader& to) : to_(&to) {}
        bool null() override { return false; }
        bool boolean(bool truth) override { return to_->take_fact(truth); }
        bool number_integer(std::int64_t number) override { return to_->take_whole(number); }
        bool number_unsigned(std::uint64_t number) override {
            return number <= most_whole && to_->take_whole(static_cast<std::int64_t>(number));
        }
        bool number_float(double, const std::string& words) override {
            const std::optional<decimal> number = parse_decimal(words);
            return number && to_->take_number(*number);
        }
        bool string(std::string& words) override { return to_->take_words(words); }
        bool binary(nlohmann::json::binary_t&) override { return false; }
        bool start_object(std::size_t) override { return to_->open_object(); }
        bool end_object() override { return to_->close_object(); }
        bool start_array(std::size_t) override { return to_->open_list(); }
        bool end_array() override { return to_->close_list(); }
        bool key(std::string& words) override { return to_->take_key(words); }
        bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

    private:
        basic_plain_line_reader* to_;
    };

    static constexpr std::int64_t most_whole = greatest_hundredths / 100;

    void begin() {
        made_.municipality.clear();
        made_.as_of.reset();
        for (plain_people* people : {&made_.adults, &made_.children}) {
            people->is_stated = people->is_incomplete = false;
            people->count = 0;
        }
        made_.facts.clear();
        made_.household.first = made_.household.last = 0;
        level_ = level::outside;
        stated_ = 0;
        latest_birth_.reset();
    }

    /// What only the whole line shows.
    [[nodiscard]] bool finish() {
        if (as_of_) {
            made_.as_of = as_of_;
        }
        const bool has_version = (stated_ & bit(root_key::version)) != 0;
        const bool is_small = made_.facts.size() <= limits_.facts;
        if (!has_version || !is_small || !made_.as_of || (latest_birth_ && *made_.as_of < *latest_birth_)) {
            return false;
        }
        for (plain_people* people : {&made_.adults, &made_.children}) {
            const auto first = people->people.begin();
            const auto last = first + static_cast<std::ptrdiff_t>(people->count);
            std::sort(first, last,
                      [](const plain_member& left, const plain_member& right) { return left.id < right.id; });
        }
        return all_differ();
    }

    /// No two persons have one id; both lists are in order.
    [[nodiscard]] bool all_differ() const noexcept {
        const plain_people& adults = made_.adults;
        const plain_people& children = made_.children;
        for (std::size_t left = 0, right = 0; left < adults.count || right < children.count;) {
            const std::string* one = left < adults.count ? &adults.people[left].id : nullptr;
            const std::string* other = right < children.count ? &children.people[right].id : nullptr;
            const int order = one == nullptr ? 1 : other == nullptr ? -1 : one->compare(*other);
            const plain_people& from = order < 0 ? adults : children;
            const std::size_t which = order < 0 ? left++ : right++;
            if (order == 0 || (which != 0 && from.people[which].id == from.people[which - 1].id)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] static constexpr unsigned bit(root_key key) noexcept { return 1U << static_cast<unsigned>(key); }

    [[nodiscard]] bool open_object() {
        switch (level_) {
        case level::outside:
            level_ = level::family;
            key_ = root_key::other;
            return true;
        case level::family:
            if (key_ != root_key::household) {
                return false;
            }
            open_facts(made_.household);
            return true;
        case level::people:
            add_person();
            level_ = level::person;
            return made_.adults.count + made_.children.count <= limits_.persons;
        case level::person:
            if (person_key_ != person_facts) {
                return false;
            }
            open_facts(person());
            return true;
        case level::facts:
        case level::incomplete:
            break;
        }
        return false;
    }

    [[nodiscard]] bool close_object() {
        switch (level_) {
        case level::facts:
            if (key_ == root_key::household) {
                made_.household.last = made_.facts.size();
                level_ = level::family;
            } else {
                person().last = made_.facts.size();
                level_ = level::person;
            }
            return true;
        case level::person:
            level_ = level::people;
            return (person_stated_ & 1U) != 0; // it has an id
        default:
            level_ = level::outside;
            return true;
        }
    }

    [[nodiscard]] bool open_list() {
        if (level_ != level::family) {
            return false;
        }
        if (key_ == root_key::adults || key_ == root_key::children) {
            people().is_stated = true;
            level_ = level::people;
            return true;
        }
        level_ = level::incomplete;
        return key_ == root_key::incomplete;
    }
    [[nodiscard]] bool close_list() {
        level_ = level::family;
        return true;
    }

    void open_facts(plain_member& of) {
        of.first = made_.facts.size();
        level_ = level::facts;
        is_born_ = is_due_ = false;
        ++facts_object_;
    }

    [[nodiscard]] plain_people& people() noexcept { return key_ == root_key::adults ? made_.adults : made_.children; }
    [[nodiscard]] plain_member& person() noexcept { return people().people[people().count - 1]; }

    void add_person() {
        plain_people& to = people();
        if (to.count == to.people.size()) {
            to.people.emplace_back();
        }
        plain_member& one = to.people[to.count++];
        one.first = one.last = 0;
        person_stated_ = 0;
    }

    [[nodiscard]] bool take_key(const std::string& words) {
        switch (level_) {
        case level::family: {
            constexpr std::string_view keys[] = {"family", "municipality", "as_of",     "household",
                                                 "adults", "children",     "incomplete"};
            const auto found = static_cast<std::size_t>(std::find(std::begin(keys), std::end(keys), words) - keys);
            key_ = static_cast<root_key>(found);
            const bool is_new = (stated_ & bit(key_)) == 0;
            stated_ |= bit(key_);
            return key_ != root_key::other && is_new;
        }
        case level::person: {
            person_key_ = words == "id" ? person_id : words == "facts" ? person_facts : 0U;
            const bool is_new = (person_stated_ & person_key_) == 0;
            person_stated_ |= person_key_;
            return person_key_ != 0 && is_new;
        }
        case level::facts: {
            fact_ = words_.find(words);
            if (fact_ == Words::none) {
                return false;
            }
            if (fact_ >= last_object_.size()) {
                last_object_.resize(fact_ + 1);
            }
            const bool is_new = last_object_[fact_] != facts_object_;
            last_object_[fact_] = facts_object_;
            return is_new;
        }
        default:
            return false;
        }
    }

    /// Whether the fact at hand is one of the two dates, which are of persons alone.
    [[nodiscard]] bool is_date() const noexcept {
        return words_[fact_] == built_in::birth_date || words_[fact_] == built_in::due_date;
    }

    template <class Value>
    [[nodiscard]] bool take_fact(Value value) {
        const bool is_full = made_.facts.size() >= limits_.facts;
        if (level_ != level::facts || is_date() != std::is_same_v<Value, date> || is_full) {
            return false;
        }
        made_.facts.push_back(plain_fact{fact_, fact_value(std::move(value))});
        return true;
    }

    [[nodiscard]] bool take_whole(std::int64_t number) {
        if (level_ == level::family) {
            return key_ == root_key::version && number == 1;
        }
        return number >= -most_whole && take_number(decimal::whole(number));
    }

    [[nodiscard]] bool take_number(decimal number) {
        return !zorgpad::detail::is_citizen_number(number) && take_fact(number);
    }

    [[nodiscard]] bool take_words(const std::string& words) {
        const bool is_day = !words.empty() && zorgpad::detail::date_length(words) == words.size();
        if (!is_day && zorgpad::detail::holds_citizen_number(words)) {
            return false;
        }
        switch (level_) {
        case level::family:
            return take_root_words(words);
        case level::incomplete:
            made_.adults.is_incomplete = made_.adults.is_incomplete || words == "adults";
            made_.children.is_incomplete = made_.children.is_incomplete || words == "children";
            return words == "adults" || words == "children";
        case level::person:
            person().id = words;
            return person_key_ == person_id && !zorgpad::detail::is_blank_text(words) && words != "?" &&
                   words.size() <= 100;
        case level::facts:
            return is_date() ? take_date(words) : !zorgpad::detail::is_blank_text(words) && take_fact(words);
        default:
            return false;
        }
    }

    [[nodiscard]] bool take_root_words(const std::string& words) {
        if (key_ == root_key::as_of) {
            made_.as_of = parse_date(words);
            return made_.as_of.has_value();
        }
        made_.municipality = words;
        return key_ == root_key::municipality && is_municipality_code(words);
    }

    /// A child is born or expected, never both; an adult is born.
    [[nodiscard]] bool take_date(const std::string& words) {
        const std::optional<date> day = parse_date(words);
        if (!day || key_ == root_key::household) {
            return false;
        }
        const bool is_birth = words_[fact_] == built_in::birth_date;
        (is_birth ? is_born_ : is_due_) = true;
        if (is_birth && (!latest_birth_ || *latest_birth_ < *day)) {
            latest_birth_ = day;
        }
        return !(is_born_ && is_due_) && (is_birth || key_ == root_key::children) && take_fact(*day);
    }

    static constexpr unsigned person_id = 1;
    static constexpr unsigned person_facts = 2;

    std::optional<date> as_of_;
    family_limits limits_;
    events events_;
    Words words_;
    plain_family made_;
    level level_ = level::outside;
    root_key key_ = root_key::other; ///< of the family, at hand
    unsigned stated_ = 0;            ///< the keys of the family that were met
    unsigned person_key_ = 0;
    unsigned person_stated_ = 0;
    typename Words::number fact_ = Words::none;
    std::uint64_t facts_object_ = 0;         ///< counts the objects of facts
    std::vector<std::uint64_t> last_object_; ///< by word: the last one in which it was met
    bool is_born_ = false;                   ///< the one whose facts are at hand states a birth date
    bool is_due_ = false;
    std::optional<date> latest_birth_;
};

using plain_line_reader = basic_plain_line_reader<word_list>;

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
