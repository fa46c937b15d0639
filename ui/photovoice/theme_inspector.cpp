#include "ui/photovoice/theme_inspector.h"

#include "core/photovoice/wall.h"
#include "ui/parts/button.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/group_numbers.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/photovoice/wall_edits.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace trellis::ui {

using photovoice::Theme;

ThemeInspector::ThemeInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen theme"), parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, QStringLiteral("x"), this)),
      m_name(new LineField({}, this)),
      m_definition(new TextField({}, this)),
      m_facts(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_dotsTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_dots(new GroupNumbers(this)),
      m_allTitle(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_all(numberBox(this)),
      m_merge(new ChoiceField({}, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    build();
    buildDots();
    auto* last = addSection();
    last->setSpacing(10);
    last->addWidget(m_merge);
    last->addWidget(m_remove, 0, Qt::AlignLeft);
    m_remove->setSmall(true);
    m_name->setMayBeEmpty(false);
    connectFields();
    retranslate();
}

void ThemeInspector::build() {
    auto* title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_close);
    m_close->setSmall(true);
    auto* first = addSection();
    first->setSpacing(10);
    first->addLayout(title);
    first->addWidget(m_name);
    first->addWidget(m_definition);
    first->addWidget(&m_facts->wrapped());
}

void ThemeInspector::buildDots() {
    auto* section = addSection();
    section->setSpacing(8);
    section->addWidget(m_dotsTitle);
    section->addWidget(m_dots);
    auto* all = new QHBoxLayout;
    all->addWidget(&m_allTitle->wrapped(), 1);
    all->addWidget(m_all);
    section->addLayout(all);
}

void ThemeInspector::connectFields() {
    connect(m_close, &Button::clicked, this, &ThemeInspector::closed);
    connect(m_name, &LineField::committed, this, [this](const QString& name) {
        if (m_theme)
            rename(m_desk, m_album, *m_theme, name);
    });
    connect(m_definition, &TextField::committed, this, [this](const QString& words) {
        if (m_theme)
            define(m_desk, m_album, *m_theme, words);
    });
    connect(m_dots, &GroupNumbers::changed, this, [this](Group group, int dots) {
        if (m_theme)
            setDots(m_desk, *m_theme, group, dots);
    });
    connect(m_all, &QSpinBox::valueChanged, this, [this](int dots) {
        setDotsToPlace(m_desk, m_album, dots);
    });
    connect(m_merge, &ChoiceField::committed, this, [this](const QString& id) {
        if (m_theme && !id.isEmpty())
            merge(m_desk, m_album, *m_theme, Id<Theme>(QUuid::fromString(id)));
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_theme)
            removeTheme(m_desk, m_album, *m_theme);
    });
}

void ThemeInspector::retranslate() {
    m_title->setText(tr("About this theme"));
    m_close->setWords(tr("Close"));
    m_name->setLabel(tr("Name"));
    m_definition->setLabel(tr("What it means, in plain words"));
    m_definition->setPlaceholder(tr("A photo belongs here when…"));
    m_dotsTitle->setText(tr("Dots from each group"));
    m_allTitle->setText(tr("Dots to place, of all together"));
    m_all->setAccessibleName(tr("Dots to place, of all together"));
    m_merge->setLabel(tr("Merge it into"));
    m_remove->setWords(tr("Remove theme"));
    m_dots->setWords(tr("Dots from %1"), m_desk.language());
}

const Theme* ThemeInspector::theme() const {
    const auto found =
        std::find_if(m_album.themes.begin(), m_album.themes.end(), [&](const Theme& one) {
            return m_theme == one.id;
        });
    return found == m_album.themes.end() ? nullptr : &*found;
}

void ThemeInspector::takeFocus() {
    m_name->editor().setFocus();
}

void ThemeInspector::show(const photovoice::Album& album, std::optional<Id<Theme>> id) {
    if (id != m_theme)
        commitFields(*this); // what was typed belongs to the theme that was chosen
    m_album = album;
    m_theme = id;
    const Theme* shown = theme();
    if (shown == nullptr)
        return;
    m_name->setValue(shown->name);
    m_definition->setValue(shown->definition);
    QList<ChoiceField::Choice> others{{{}, tr("Keep it as it is"), {}, {}}};
    for (const Theme& other : album.themes)
        if (other.id != *id)
            others.append({other.id.uuid().toString(), other.name, {}, other.definition});
    m_merge->setChoices(others);
    m_merge->setValue({});
    m_facts->setText(photovoice::dotsSentence(shown->dots, m_desk.words()));
    m_facts->setVisible(!shown->dots.empty());
    const bool writable = !m_desk.readOnly();
    m_dots->setNumbers(shown->dots);
    m_dots->setReadOnly(!writable);
    const QSignalBlocker quiet(m_all);
    m_all->setValue(album.wall.dotsToPlace);
    m_all->setEnabled(writable);
    m_remove->setEnabled(writable);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(!writable);
}

} // namespace trellis::ui
