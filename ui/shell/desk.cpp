#include "ui/shell/desk.h"

#include "core/school/school.h"
#include "ui/shell/door.h"

namespace trellis::ui {
Desk::Desk(school::School& school, Dialogs& dialogs, Today today, QObject* parent)
    : QObject(parent),
      m_school(school),
      m_dialogs(dialogs),
      m_today(std::move(today)),
      m_theme(paint::Theme::make(paint::ThemeName::Light)),
      m_words(Language::English),
      m_subscription(school.observe([this](const school::Changes& changes) {
          emit changed(changes);
      })) {}

Desk::~Desk() = default;

const school::Reader& Desk::reader() const {
    return m_past ? m_past->reader() : m_school.reader();
}
const school::Reader& Desk::photos() const {
    return m_school.reader();
}
bool Desk::readOnly() const {
    return m_past != nullptr || !m_school.writable();
}

bool Desk::perform(
    const QString& label, const std::function<void(school::Edit&)>& write, Offer offer
) {
    const bool done = attempt([&] { m_school.edit(label, write); });
    if (done && offer == Offer::Undo)
        notify({label, tr("Undo"), [this] { undo(); }});
    return done;
}

bool Desk::attempt(const std::function<void()>& action) {
    const std::optional<QString> failure = failureOf(action, m_school.path());
    if (failure)
        emit failed(*failure);
    return !failure;
}

bool Desk::undo() {
    return attempt([this] { m_school.undo(); });
}

bool Desk::redo() {
    return attempt([this] { m_school.redo(); });
}

void Desk::open(const QString& kind, const QUuid& id) {
    emit openWanted(kind, id);
}

void Desk::notify(const Notice& notice) {
    emit noticed(notice);
}

void Desk::lookBack(std::optional<qint64> seq) {
    if (seq == lookingBackAt())
        return;
    const bool arrived =
        attempt([&] { m_past = seq ? m_school.at(*seq) : std::unique_ptr<school::Past>(); });
    if (arrived)
        emit momentChanged();
}

std::optional<qint64> Desk::lookingBackAt() const {
    return m_past ? std::optional(m_past->seq()) : std::nullopt;
}

void Desk::setTheme(const paint::Theme& theme) {
    if (theme == m_theme)
        return;
    m_theme = theme;
    emit themeChanged();
}

void Desk::setLanguage(Language language) {
    if (language == m_words.language())
        return;
    m_words = Words(language);
    emit languageChanged();
}

} // namespace trellis::ui
