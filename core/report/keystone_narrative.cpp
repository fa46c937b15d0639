#include "core/photovoice/share.h"
#include "core/report/keystone_show.h"

namespace trellis::report {
namespace {

using namespace Qt::Literals::StringLiterals;

void tellTexts(std::vector<Block>& blocks, const ShownSlide& slide) {
    for (qsizetype i = 0; i < slide.texts.size(); ++i) {
        if (slide.texts[i].isEmpty())
            continue;
        const QString label = slide.labels.value(i);
        blocks.push_back(Paragraph{
            label.isEmpty() ? slide.texts[i] : u"%1: %2"_s.arg(label, slide.texts[i])});
    }
    if (!slide.attribute.isEmpty())
        blocks.push_back(Paragraph{slide.attribute, Paragraph::Style::Caption});
}

void tellPhotos(std::vector<Block>& blocks, const ShownSlide& slide, const Words& words) {
    Photos photos;
    for (const SlidePhoto& photo : slide.photos)
        photos.tiles.push_back({
            photovoice::plainJpeg(photo.picture),
            photo.title,
            {},
            photo.credit.isEmpty() ? QString()
                                   : words.translate("keystone", "Photo: %1").arg(photo.credit),
            photo.alternativeText,
        });
    if (!photos.tiles.empty())
        blocks.push_back(std::move(photos));
}

void tellChange(std::vector<Block>& blocks, const SlideChange& change, const Words& words) {
    Table table{
        change.title,
        {words.translate("keystone", "Group"), change.thenMeans, change.nowMeans},
        {}};
    const auto figure = [&](const std::optional<int>& value) {
        return value ? words.locale().toString(*value) : u"?"_s;
    };
    for (const SlideChange::Row& row : change.rows)
        table.rows.push_back({row.label, figure(row.then), figure(row.now)});
    blocks.push_back(Paragraph{change.title, Paragraph::Style::Caption});
    blocks.push_back(std::move(table));
}

void tellNetwork(std::vector<Block>& blocks, const SlideNetwork& network) {
    blocks.push_back(Paragraph{network.sentence});
}

void tellSigns(
    std::vector<Block>& blocks, const std::vector<SlideSign>& signs, const Words& words
) {
    List list;
    for (const SlideSign& sign : signs) {
        const QLocale locale = words.locale();
        QStringList about{locale.toLower(sign.level), locale.toLower(sign.strength)};
        if (!sign.date.isEmpty())
            about.append(sign.date);
        list.items.push_back({u"%1 (%2)"_s.arg(sign.words, about.join(u", "_s))});
    }
    if (!list.items.empty())
        blocks.push_back(std::move(list));
}

void tellResponses(
    std::vector<Block>& blocks,
    const std::vector<keystone::PeerResponse>& responses,
    const Words& words
) {
    if (responses.empty())
        return;
    blocks.push_back(Heading{2, words.translate("keystone", "What peers answered")});
    for (const keystone::PeerResponse& response : responses) {
        const auto add = [&](const QString& label, const QString& text) {
            if (!text.isEmpty())
                blocks.push_back(Paragraph{u"%1: %2"_s.arg(label, text)});
        };
        add(words.translate("keystone", "Warm"), response.warm);
        add(words.translate("keystone", "I wonder"), response.wonder);
        add(words.translate("keystone", "An idea I’m taking"), response.idea);
        if (!response.author.isEmpty())
            blocks.push_back(Paragraph{response.author, Paragraph::Style::Caption});
    }
}

} // namespace

Document keystoneNarrative(const ShownKeystone& keystone, const Words& words, int detail) {
    Document document;
    document.language = keystone.language;
    document.school = keystone.school;
    document.kind = words.translate("keystone", "Keystone");
    document.title = words.translate("keystone", "Keystone, %1").arg(keystone.school);
    document.pageOf = words.translate("keystone", "%1 of %2");
    document.footer = words.translate(
        "keystone", "Photos are cleared for the coach and the cohort; names are roles."
    );
    if (keystone.heldBack > 0)
        document.footer += u' ' + words.translate(
                                      "keystone",
                                      "%n photo(s) are left out: they are not cleared.",
                                      nullptr,
                                      keystone.heldBack
                                  );
    int level = 1;
    for (const ShownSlide& slide : keystone.slides) {
        document.blocks.push_back(Heading{
            level,
            slide.title.isEmpty() ? vocabulary::label(slide.layout, keystone.language)
                                  : slide.title});
        level = 2;
        tellTexts(document.blocks, slide);
        if (detail > 1 || (detail == 1 && slide.layout == SlideLayout::Evidence))
            tellPhotos(document.blocks, slide, words);
        if (slide.change)
            tellChange(document.blocks, *slide.change, words);
        if (slide.network)
            tellNetwork(document.blocks, *slide.network);
        tellSigns(document.blocks, slide.signs, words);
        if (!slide.credits.isEmpty())
            document.blocks.push_back(Paragraph{
                words.translate("keystone", "Photos: %1").arg(words.list(slide.credits)),
                Paragraph::Style::Caption});
        if (!slide.consent.isEmpty())
            document.blocks.push_back(Paragraph{slide.consent, Paragraph::Style::Caption});
    }
    tellResponses(document.blocks, keystone.responses, words);
    return document;
}

} // namespace trellis::report
