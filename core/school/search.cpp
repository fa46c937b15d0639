#include "core/school/search.h"

#include <QRegularExpression>

#include <algorithm>

namespace trellis::school {
namespace {

/// Each word in quotes, so that nothing a person types is an operator, and open at its end.
QString matchAllWords(const QString& words) {
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QString match;
    for (const QString& word : words.split(apart, Qt::SkipEmptyParts))
        match += QStringLiteral("\"%1\"* ").arg(word);
    return match;
}

SearchHit hitFrom(const Query& row) {
    SearchHit hit;
    hit.foundIn = row.text(0);
    hit.kind = row.text(1);
    hit.id = row.uuid(2);
    hit.title = row.text(3);
    hit.excerpt = row.text(4).simplified();
    return hit;
}

} // namespace

std::vector<SearchHit> search(const Reader& reader, const QString& words, int limit) {
    const QString match = matchAllWords(words);
    if (match.isEmpty())
        return {};
    // A name counts five times as much as the words around it.
    Query row = reader.query(
        "SELECT found.kind,"
        " CASE found.kind WHEN 'story_answer' THEN 'photo' WHEN 'say_evidence' THEN 'decision'"
        "  ELSE found.kind END,"
        " coalesce(story_answer.photo_id, say_evidence.decision_id, found.id),"
        " coalesce(photo.title, decision.name, search.title),"
        " snippet(search, 1, '', '', '…', 12)"
        " FROM search JOIN search_key AS found ON found.key = search.rowid"
        " LEFT JOIN story_answer ON found.kind = 'story_answer' AND story_answer.id = found.id"
        " LEFT JOIN photo ON photo.id = story_answer.photo_id"
        " LEFT JOIN say_evidence ON found.kind = 'say_evidence' AND say_evidence.id = found.id"
        " LEFT JOIN decision ON decision.id = say_evidence.decision_id"
        " WHERE search MATCH ? ORDER BY bm25(search, 5.0, 1.0), found.key LIMIT ?"
    );
    row.with(match, 4 * limit);
    std::vector<SearchHit> hits;
    while (static_cast<int>(hits.size()) < limit && row.next()) {
        SearchHit hit = hitFrom(row);
        if (std::ranges::find(hits, hit.id, &SearchHit::id) == hits.end())
            hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace trellis::school
