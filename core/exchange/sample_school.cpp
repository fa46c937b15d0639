#include "core/exchange/sample_school.h"

#include "core/exchange/sample_photos.h"
#include "core/exchange/sample_steps.h"
#include "core/photovoice/store.h"
#include "core/photovoice/wall_store.h"

#include <QFile>

namespace trellis::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using school::Edit;
using school::School;

constexpr int secondsBetweenEdits = 40;

/// The hands of the clock that the sample's history is written by.
using Hands = std::shared_ptr<QDateTime>;

/// Tells the school's weeks, one chapter after another.
class Storyteller {
public:
    Storyteller(School& school, Hands hands, const SampleSetting& setting, SamplePhotos& photos)
        : m_school(school),
          m_hands(std::move(hands)),
          m_setting(setting),
          m_photos(photos),
          m_files{
              sampleFile(u"team"_s, setting),
              sampleFile(u"photos"_s, setting),
              sampleFile(u"power"_s, setting),
              sampleFile(u"analysis"_s, setting),
              sampleFile(u"keystone"_s, setting),
          } {}

    void tell(const SampleItem& chapter, const SampleItem& people) {
        const SampleItem author = people.item(chapter.word(u"by"_s));
        m_school.setAuthor({author.text(u"name"_s), author.word(u"constituency"_s)});
        *m_hands = m_setting.calendar.moment(chapter.word(u"at"_s));
        if (chapter.has(u"moment"_s))
            m_school.nameThisMoment(chapter.item(u"moment"_s).text(m_setting.calendar.season()));
        else
            write(chapter.word(u"key"_s), chapter.text(u"label"_s));
    }

private:
    struct Files {
        SampleItem team;
        SampleItem photos;
        SampleItem power;
        SampleItem analysis;
        SampleItem keystone;
    };

    void edit(const QString& label, const std::function<void(Edit&)>& write) {
        m_school.edit(label, write);
        step();
    }
    void step() { *m_hands = m_hands->addSecs(secondsBetweenEdits); }

    void write(const QString& chapter, const QString& label) {
        for (SamplePhotos::Shot* shot : m_photos.of(u"added"_s, chapter)) {
            m_photos.add(m_school, *shot, label);
            step();
        }
        for (const SamplePhotos::Shot* shot : m_photos.of(u"told"_s, chapter))
            edit(label.arg(shot->item.text(u"title"_s)), [&](Edit& edit) {
                SamplePhotos::tell(edit, *shot);
            });
        edit(label, [&](Edit& edit) {
            m_photos.call(edit, chapter);
            writeThemes(edit, chapter);
            const auto released = m_photos.of(u"released"_s, chapter);
            if (!released.empty())
                SamplePhotos::agree(edit);
            for (const SamplePhotos::Shot* shot : released)
                SamplePhotos::release(edit, *shot);
            for (const SamplePhotos::Shot* shot : m_photos.of(u"sorted"_s, chapter))
                m_photos.sort(edit, *shot);
            writeTeam(edit, m_files.team, chapter);
            writePower(edit, m_files.power, chapter);
            writeCourse(edit, m_setting, chapter);
            writeAnalysis(edit, m_files.analysis, chapter);
            writeKeystone(edit, m_files.keystone, chapter);
        });
    }

    void writeThemes(Edit& edit, const QString& chapter) {
        if (m_files.photos.word(u"themesNamed"_s) != chapter)
            return;
        int position = 0;
        for (const SampleItem& item : m_files.photos.items(u"themes"_s)) {
            const photovoice::Theme theme{
                sampleId<photovoice::Theme>(u"theme"_s, item.word(u"key"_s)),
                position++,
                item.text(u"name"_s),
                item.text(u"definition"_s),
            };
            photovoice::put(edit, theme);
            for (const SampleItem& dots : item.items(u"dots"_s))
                photovoice::setDots(
                    edit,
                    theme.id,
                    vocabulary::groupOf(dots.as(u"from"_s, Constituency::Student)),
                    dots.number(u"dots"_s).value()
                );
        }
        const int all = m_files.photos.number(u"dotsToPlace"_s).value();
        photovoice::put(edit, photovoice::ThemeWall{false, all});
    }

    School& m_school;
    Hands m_hands;
    const SampleSetting& m_setting;
    SamplePhotos& m_photos;
    Files m_files;
};

} // namespace

void makeSampleSchool(const QString& path, const SampleMaking& making) {
    const SampleSetting setting{making.language, SampleCalendar(making.now.date())};
    const auto hands = std::make_shared<QDateTime>(making.now);
    auto school = School::create(path, {}, [hands] { return *hands; });
    try {
        const SampleItem history = sampleFile(u"history"_s, setting);
        SamplePhotos photos(sampleFile(u"photos"_s, setting), making);
        Storyteller storyteller(*school, hands, setting, photos);
        for (const SampleItem& chapter : history.items(u"chapters"_s))
            storyteller.tell(chapter, history.item(u"people"_s));
    } catch (...) {
        school.reset();
        QFile::remove(path); // only what was begun here: the name was free
        throw;
    }
}

} // namespace trellis::exchange
