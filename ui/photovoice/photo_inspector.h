#pragma once

#include "core/photovoice/types.h"
#include "ui/parts/inspector.h"

class QLabel;

namespace trellis::ui {

class ChoiceField;
class Desk;
class InlineMessage;
class LineField;
class PeopleSection;
class StorySection;
class TextField;
class TextLabel;
class Thumbnails;
class WordsSection;
class UsedIn;

/// The right side of the PhotoVoice page: the chosen photo, or what several have in common.
class PhotoInspector : public Inspector {
    Q_OBJECT

public:
    PhotoInspector(Desk& desk, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Shows these photos of the album; with several, a change goes to all as one step.
    void show(const photovoice::Album& album, const std::vector<Id<photovoice::Photo>>& chosen);
    void retranslate();

private:
    using Write = std::function<void(photovoice::Photo&)>;
    void change(const QString& label, const Write& write);
    void build();
    void buildSharing();
    void connectFields();
    void fill();
    void fillChoices();
    void fillCampaigns(const std::vector<const photovoice::Photo*>& photos);
    void showPicture();
    void setTakenBy(const QString& constituency);
    void setCredit(const QString& credit);
    void setThemes(const QString& written);
    [[nodiscard]] std::vector<const photovoice::Photo*> chosen() const;

    Desk& m_desk;
    Thumbnails& m_thumbnails;
    photovoice::Album m_album;
    std::vector<Id<photovoice::Photo>> m_chosen;
    QLabel* m_picture;
    TextLabel* m_nothing;
    TextLabel* m_several;
    LineField* m_title;
    TextField* m_caption;
    WordsSection* m_words;
    ChoiceField* m_category;
    ChoiceField* m_campaign;
    ChoiceField* m_takenBy;
    LineField* m_credit;
    LineField* m_place;
    LineField* m_themes;
    ChoiceField* m_recognizable;
    ChoiceField* m_audience;
    InlineMessage* m_obstacle;
    TextField* m_alternative;
    PeopleSection* m_people;
    StorySection* m_story;
    UsedIn* m_usedIn;
};

} // namespace trellis::ui
