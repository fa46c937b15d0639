#include "core/analysis/findings.h"

#include <algorithm>

namespace trellis::analysis {
namespace {

constexpr QChar ellipsis(0x2026);

/// A person's words as part of a sentence: without the full stop that would end it.
QString inside(const QString& written) {
    QString words = written.simplified();
    while (words.endsWith(QLatin1Char('.')) && !words.endsWith(QLatin1String("..")))
        words.chop(1);
    return words;
}

/// A heading's first letter as running text has it; an abbreviation stays as it is.
QString lowered(const QString& heading, const Words& words) {
    if (heading.size() > 1 && heading.at(1).isUpper())
        return heading;
    return words.locale().toLower(heading.left(1)) + heading.mid(1);
}

/// Writes the parts of one growth sentence: each is empty where it is left out.
class GrowthWords {
public:
    GrowthWords(const GrowthMove& move, const Words& words, Open open)
        : m_move(move),
          m_words(words),
          m_open(open) {}

    [[nodiscard]] QString because() const {
        return with(QT_TRANSLATE_NOOP("analysis", "Because we saw %1,"), inside(m_move.because));
    }
    [[nodiscard]] QString what(const QString& decision) const {
        if (decision.isEmpty())
            return with(
                QT_TRANSLATE_NOOP("analysis", "we will take on “%1”"), inside(m_move.title)
            );
        return with(QT_TRANSLATE_NOOP("analysis", "we will move “%1”"), decision);
    }
    [[nodiscard]] QString levels() const {
        const QString from = level(m_move.fromLevel);
        const QString to = level(m_move.toLevel);
        if (from.isEmpty() && to.isEmpty())
            return {};
        if (from.isEmpty())
            return say(QT_TRANSLATE_NOOP("analysis", "to %1")).arg(to);
        if (to.isEmpty())
            return say(QT_TRANSLATE_NOOP("analysis", "from %1")).arg(from);
        return say(QT_TRANSLATE_NOOP("analysis", "from %1 to %2")).arg(from, to);
    }
    [[nodiscard]] QString group() const {
        QString name;
        if (m_move.constituency)
            name = lowered(vocabulary::plural(*m_move.constituency, m_words.language()), m_words);
        return with(QT_TRANSLATE_NOOP("analysis", "for %1"), name);
    }
    [[nodiscard]] QString due() const {
        return with(QT_TRANSLATE_NOOP("analysis", "by %1"), date(m_move.dueOn));
    }
    [[nodiscard]] QString firstStep() const {
        const QString step =
            with(QT_TRANSLATE_NOOP("analysis", "first step: %1"), inside(m_move.firstStep));
        if (step.isEmpty())
            return {};
        return joined({step, stepDate(), owners()});
    }
    [[nodiscard]] QString sign() const {
        return with(QT_TRANSLATE_NOOP("analysis", "we’ll know when %1"), inside(m_move.sign));
    }

    static QString joined(QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

private:
    [[nodiscard]] QString say(const char* source) const {
        return m_words.translate("analysis", source);
    }
    [[nodiscard]] QString orOpen(const QString& part) const {
        return part.isEmpty() && m_open == Open::Marked ? QString(ellipsis) : part;
    }
    [[nodiscard]] QString with(const char* source, const QString& part) const {
        const QString filled = orOpen(part);
        return filled.isEmpty() ? QString() : say(source).arg(filled);
    }
    [[nodiscard]] QString date(QDate date) const {
        return date.isValid() ? m_words.date(date) : QString();
    }
    [[nodiscard]] QString level(std::optional<int> level) const {
        if (!level)
            return orOpen({});
        return QStringLiteral("“%1”").arg(vocabulary::sayLabel(level, m_words.language()));
    }
    [[nodiscard]] QString stepDate() const {
        return with(
            QT_TRANSLATE_NOOP("analysis", "by %1"),
            m_move.firstStepBy.isValid() ? m_words.shortDate(m_move.firstStepBy) : QString()
        );
    }
    [[nodiscard]] QString owners() const {
        QStringList names{orOpen(m_move.owner.trimmed()), m_move.coOwner.trimmed()};
        names.removeAll(QString());
        return names.isEmpty() ? QString() : QStringLiteral("(%1)").arg(m_words.list(names));
    }

    const GrowthMove& m_move;
    const Words& m_words;
    Open m_open;
};

bool lacks(const GrowthMove& move, Lacking what) {
    const std::vector<Lacking> all = lacking(move);
    return std::find(all.begin(), all.end(), what) != all.end();
}

QString withCapital(QString sentence) {
    // An opening quotation mark or an inverted question mark is not what a sentence begins with.
    for (QChar& letter : sentence)
        if (letter.isLetter()) {
            letter = letter.toUpper();
            break;
        }
    return sentence;
}

} // namespace

QString
growthSentence(const GrowthMove& move, const QString& decision, const Words& words, Open open) {
    const GrowthWords part(move, words, open);
    const QString main = GrowthWords::joined(
        {part.because(), part.what(decision), part.levels(), part.group(), part.due()}
    );
    QStringList clauses{main, part.firstStep(), part.sign()};
    clauses.removeAll(QString());
    return withCapital(clauses.join(QStringLiteral("; "))) + QLatin1Char('.');
}

QString neededSentence(const GrowthMove& move, const Words& words) {
    QStringList needed;
    if (lacks(move, Lacking::Owner))
        needed.append(words.translate("analysis", "an owner"));
    if (lacks(move, Lacking::DueDate))
        needed.append(words.translate("analysis", "a date"));
    if (needed.isEmpty())
        return {};
    return words.translate("analysis", "Before the team can choose it, it needs %1.")
        .arg(words.list(needed));
}

QString askedSentence(const GrowthMove& move, const Words& words) {
    if (lacks(move, Lacking::CoOwner))
        return words.translate(
            "analysis", "Who from another group could own it together with the owner?"
        );
    if (lacks(move, Lacking::CoOwnerFromAnotherGroup))
        return words.translate(
            "analysis", "Owner and co-owner are of the same group. Ask somebody from another one."
        );
    return {};
}

QString meetingSentence(const Meeting& meeting, const Words& words) {
    QStringList head{meeting.title, words.date(meeting.heldOn)};
    if (meeting.minutes)
        head.append(words.translate("analysis", "%n minute(s)", nullptr, *meeting.minutes));
    QString sentence = head.join(QStringLiteral(", ")) + QLatin1Char('.');
    QStringList present;
    int people = 0;
    for (const auto& [constituency, here] : meeting.attendance) {
        if (here.people == 0)
            continue;
        people += here.people;
        present.append(lowered(vocabulary::plural(constituency, words.language()), words));
    }
    if (people > 0)
        sentence += QLatin1Char(' ') +
                    words.translate("analysis", "Present: %1, %n people.", nullptr, people)
                        .arg(words.list(present));
    return sentence;
}

} // namespace trellis::analysis
