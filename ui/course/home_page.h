#pragma once

#include "ui/course/step_rows.h"
#include "ui/photovoice/thumbnails.h"

class QScrollArea;

namespace trellis::ui {

class ActivityCard;
class EvidenceCard;
class PhotoStrip;
class TalkCard;
class WeekStrip;
struct TalkOutlook;

/// Where the school is in its course and what comes next: the first page of the window.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Desk& desk, std::vector<HomeStep> steps);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    void refresh() override;

private:
    void layOut();
    void connectCards();
    void showWeek(const std::vector<course::Event>& events, const course::Calendar& calendar);
    [[nodiscard]] TalkOutlook outlook(const std::vector<course::Event>& events) const;
    void makeBrief();
    void openStep(CourseStep step, const QString& page);

    std::vector<PageEntry> m_pages; ///< the steps' pages: who did what, by step
    Thumbnails m_thumbnails;
    QString m_title;
    std::vector<course::NextStep> m_next;
    QString m_subtitle;
    Card* m_weekCard;
    WeekStrip* m_week;
    Card* m_beginCard; ///< in the week's place while the course has no first day
    TextLabel* m_beginWords;
    TextLabel* m_beginWhy;
    Button* m_begin;
    StepRows* m_steps;
    PhotoStrip* m_photos;
    TalkCard* m_talk;
    EvidenceCard* m_evidence;
    ActivityCard* m_activity;
};

} // namespace trellis::ui
