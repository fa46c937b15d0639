import re,json,os,shutil,glob
R='/work/photo2/'
def sub(p,a,b,n=1,must=True):
    s=open(R+p).read()
    if a not in s:
        print('NOT FOUND',p,repr(a[:80])); 
        return
    open(R+p,'w').write(s.replace(a,b,n) if n else s.replace(a,b))
nums=[int(os.path.basename(f)[:3]) for f in glob.glob(R+'resources/migrations/*.sql')]
shutil.copy('/tmp/stage/0NN_consent.sql',R+'resources/migrations/%03d_consent.sql'%(max(nums)+1))
for f in glob.glob('/tmp/stage/core/*'): shutil.copy(f,R+'core/photovoice/')
for f in glob.glob('/tmp/stage/ui/*'):
    shutil.copy(f,R+('ui/parts/' if 'switch.' in f else 'ui/photovoice/'))
# cmake
sub('core/photovoice/CMakeLists.txt','    findings.cpp findings.h\n','    faces.cpp faces.h\n    findings.cpp findings.h\n    form_scan.cpp form_scan.h\n')
sub('core/photovoice/CMakeLists.txt','    share.cpp share.h\n','    regions.cpp regions.h\n    release_words.cpp release_words.h\n    share.cpp share.h\n')
s=open(R+'core/photovoice/CMakeLists.txt').read()
s+='''
# dlib is templates that only the optimiser makes bearable; its own headers are not clean of warnings.
set_source_files_properties(faces.cpp TARGET_DIRECTORY trellis_core PROPERTIES
    COMPILE_OPTIONS "$<IF:$<CXX_COMPILER_ID:MSVC>,/O2,-O2>" SKIP_PRECOMPILE_HEADERS ON)
target_link_libraries(trellis_core PRIVATE dlib::dlib)
'''
open(R+'core/photovoice/CMakeLists.txt','w').write(s)
sub('ui/parts/CMakeLists.txt','    text_fields.cpp','    switch.cpp switch.h\n    text_fields.cpp')
c=R+'ui/photovoice/CMakeLists.txt'; s=open(c).read()
items=['detail_inspector','detail_picture','face_row','faces_section','photo_canvas','photo_detail','region_painter','release_editor']
lines=[l for l in s.split('\n') if l.strip() and not l.startswith('target_sources') and l!=')']
lines+=['    %s.cpp %s.h'%(i,i) for i in items]
open(c,'w').write('target_sources(trellis_ui PRIVATE\n'+'\n'.join(sorted(set(lines)))+'\n)\n')
sub('cmake/TrellisDependencies.cmake','find_package(Catch2','find_package(dlib REQUIRED)\nfind_package(Catch2')
sub('script/setup','libexiv2-dev libqpdf-dev','libexiv2-dev libdlib-dev libqpdf-dev')
sub('vcpkg.json','    "exiv2",\n','    "exiv2",\n    { "name": "dlib", "default-features": false },\n')
# types
sub('core/photovoice/types.h','''    QDate releaseExpires;                              ///< not valid: does not expire
    bool operator==(const DepictedPerson&) const = default;''','''    QDate releaseExpires;                              ///< not valid: does not expire
    QRectF area = {};       ///< shares of the upright picture, 0 to 1; null: not marked in it
    QDate sentOn = {};      ///< the form; not valid: not known
    QDate answeredOn = {};  ///< signed, refused or withdrawn
    Signer signedBy = Signer::Open;
    QByteArray formSha256 = {}; ///< of the scan in the file's photo bytes; empty: none
    QString formName = {};
    bool operator==(const DepictedPerson&) const = default;''')
sub('core/photovoice/types.h','''    QString credit; ///< "5th grader", "Ms. Tran"; empty is the role alone
    bool minor = false;
    bool operator''','''    QString credit; ///< "5th grader", "Ms. Tran"; empty is the role alone
    bool minor = false;
    CreditStyle creditStyle = CreditStyle::Role;
    Agreement consent = Agreement::Open;          ///< to take part
    Agreement parentPermission = Agreement::Open; ///< counts for minors
    Agreement assent = Agreement::Open;           ///< a minor's own yes
    bool operator''')
sub('core/photovoice/types.h','''/// A word that the team''','''/// Whether a photographer's pictures may be shown at all.
enum class Participation {
    Agreed,  ///< nobody said no, and for a minor a parent and the child said yes
    Waiting, ///< a minor without a parent's permission or without the child's own yes
    Refused, ///< someone who has a say said no
};

/// A word that the team''')
sub('core/photovoice/types.h','''    bool withdrawn = false;
''','''    bool withdrawn = false;
    Participation participation = Participation::Agreed; ///< of its photographer, as the album knows
''')
sub('core/photovoice/types.h','''/// The constituency that the photo counts for;''','''/// @source domain.md section 2: participation consent; for minors parent permission and child assent.
[[nodiscard]] Participation participationOf(const Photographer& photographer);
/// The name that the photographer wishes to stand beside the photo. A minor's name never does.
[[nodiscard]] QString creditOf(const Photographer& photographer, Language language);
/// The constituency that the photo counts for;''')
s=open(R+'core/photovoice/types.cpp').read()
s=s.rstrip()
assert s.endswith('} // namespace trellis::photovoice')
s=s[:-len('} // namespace trellis::photovoice')]+'''Participation participationOf(const Photographer& photographer) {
    const auto refused = [](Agreement agreement) { return agreement == Agreement::No; };
    if (refused(photographer.consent))
        return Participation::Refused;
    if (!photographer.minor)
        return Participation::Agreed;
    if (refused(photographer.parentPermission) || refused(photographer.assent))
        return Participation::Refused;
    return photographer.parentPermission == Agreement::Yes && photographer.assent == Agreement::Yes
               ? Participation::Agreed
               : Participation::Waiting;
}

QString creditOf(const Photographer& photographer, Language language) {
    const QString role = vocabulary::label(photographer.constituency, language);
    const bool names = photographer.creditStyle == CreditStyle::FullName ||
                       photographer.creditStyle == CreditStyle::FirstName;
    if (photographer.creditStyle == CreditStyle::None)
        return {};
    if (photographer.credit.isEmpty() || (names && photographer.minor))
        return role;
    return photographer.credit;
}

} // namespace trellis::photovoice
'''
open(R+'core/photovoice/types.cpp','w').write(s)
# vocabulary
sub('core/words/vocabulary.h','enum class ReleaseState { None, Sent, Signed, Refused, Withdrawn };','''enum class ReleaseState { None, Sent, Signed, Refused, Withdrawn };
/// Who signed a release.
enum class Signer { Open, Guardian, Self };
/// How a photographer wishes to be named.
enum class CreditStyle { FullName, FirstName, Pseudonym, Role, None };
/// What somebody answered who has a say in taking part.
enum class Agreement { Open, Yes, No };''')
sub('core/words/vocabulary.cpp','''template <>
constexpr const char* listName<ReleaseState> = "release";''','''template <>
constexpr const char* listName<ReleaseState> = "release";
template <>
constexpr const char* listName<Signer> = "signer";
template <>
constexpr const char* listName<CreditStyle> = "credit style";
template <>
constexpr const char* listName<Agreement> = "agreement";''')
s=open(R+'core/words/vocabulary.cpp').read()
s=re.sub(r'^(.*)\bReleaseState\b(.*)$',lambda m: m.group(0) if 'listName' in m.group(0) else '\n'.join(m.group(0).replace('ReleaseState',e) for e in ['ReleaseState','Signer','CreditStyle','Agreement']),s,flags=re.M)
open(R+'core/words/vocabulary.cpp','w').write(s)
p=R+'resources/catalogues/vocabulary.json'; s=open(p).read()
new='''  "signer": [
    { "id": "open", "en": "Not said", "es": "Sin decir" },
    { "id": "guardian", "en": "A parent or guardian", "es": "Madre, padre o tutor" },
    { "id": "self", "en": "The person", "es": "La propia persona" }
  ],
  "credit style": [
    { "id": "full name", "en": "Full name", "es": "Nombre completo" },
    { "id": "first name", "en": "First name", "es": "Nombre de pila" },
    { "id": "pseudonym", "en": "A name of their choice", "es": "Un nombre elegido" },
    { "id": "role", "en": "Role only", "es": "Solo el papel" },
    { "id": "none", "en": "No credit", "es": "Sin crédito" }
  ],
  "agreement": [
    { "id": "open", "en": "Not asked yet", "es": "Sin preguntar" },
    { "id": "yes", "en": "Yes", "es": "Sí" },
    { "id": "no", "en": "No", "es": "No" }
  ],
'''
i=s.index('"say"'); j=s.rindex('\n',0,i)+1
s=s[:j]+new+s[j:]
json.loads(s); open(p,'w').write(s)
# consent
sub('core/photovoice/consent.h','''    Withdrawn,          ///< it was taken back
''','''    Withdrawn,          ///< it was taken back
    PhotographerRefused, ///< who took it, or a parent of theirs, does not take part
    PhotographerNotAsked, ///< a child took it, and a parent's or the child's own yes is missing
''')
sub('core/photovoice/consent.h','''/// @source domain.md section 2, release policy "Strict"''','''/// Whether a redaction hides all of the person. One that was moved off the person's mark does not.
[[nodiscard]] bool isCovered(const Photo& photo, const DepictedPerson& person);
/// Whether the person's form lets this audience see them on this day. A child cannot sign alone.
[[nodiscard]] bool isReleased(const DepictedPerson& person, Audience audience, QDate today);

/// @source domain.md section 2, release policy "Strict"''')
s=open(R+'core/photovoice/consent.cpp').read()
a=s.index('bool isCovered'); b=s.index('bool saidNo')
s=s[:a]+s[b:]
s=s.replace('''} // namespace

Clearance clearance''','''} // namespace

bool isCovered(const Photo& photo, const DepictedPerson& person) {
    constexpr double rounding = 1e-6;
    return std::any_of(
        photo.redactions.begin(),
        photo.redactions.end(),
        [&](const Redaction& redaction) {
            const QRectF reach = redaction.area.adjusted(-rounding, -rounding, rounding, rounding);
            return redaction.person == person.id &&
                   (person.area.isNull() || reach.contains(person.area));
        }
    );
}

bool isReleased(const DepictedPerson& person, Audience audience, QDate today) {
    return person.release == ReleaseState::Signed && person.releaseAudience >= audience &&
           !(person.minor && person.signedBy == Signer::Self) &&
           (!person.releaseExpires.isValid() || person.releaseExpires >= today);
}

Clearance clearance''')
s=s.replace('''        result.obstacle = Obstacle::Withdrawn;
''','''        result.obstacle = Obstacle::Withdrawn;
    else if (photo.participation == Participation::Refused)
        result.obstacle = Obstacle::PhotographerRefused;
    else if (photo.participation == Participation::Waiting && audience > Audience::Photographer)
        result.obstacle = Obstacle::PhotographerNotAsked;
''')
open(R+'core/photovoice/consent.cpp','w').write(s)
sub('core/photovoice/library.cpp','''    case Obstacle::ReleaseRefused:
        return Standing::SaidNo;''','''    case Obstacle::PhotographerRefused:
    case Obstacle::ReleaseRefused:
        return Standing::SaidNo;''')
sub('core/photovoice/library.cpp','''    case Obstacle::PeopleNotListed:
    case Obstacle::ReleaseMissing:''','''    case Obstacle::PhotographerNotAsked:
    case Obstacle::PeopleNotListed:
    case Obstacle::ReleaseMissing:''')
sub('core/photovoice/findings.cpp','''    case Obstacle::PhotographerSaysNo:''','''    case Obstacle::PhotographerRefused:
        return words.translate(
            "photovoice", "The photographer, or a parent, does not take part. It stays here."
        );
    case Obstacle::PhotographerNotAsked:
        return words.translate(
            "photovoice",
            "A child took it. Note a parent’s permission and the child’s own yes under “Who takes "
            "photos”."
        );
    case Obstacle::PhotographerSaysNo:''')
# store
s=open(R+'core/photovoice/store.cpp').read()
s=s.replace('''"release_expires FROM depicted_person ORDER BY description, id");
    while (row.next())
        photos.at(row.id<Photo>(0))
            ->people.push_back({
                row.id<DepictedPerson>(1),
                row.text(2),
                row.yes(3),
                vocabulary::fromId<ReleaseState>(row.text(4)),
                vocabulary::fromId<Audience>(row.text(5)),
                row.date(6),
            });''','''"release_expires, area_x, area_y, area_width, area_height, sent_on, "
                             "answered_on, signed_by, form_sha256, form_name "
                             "FROM depicted_person ORDER BY description, id");
    while (row.next()) {
        DepictedPerson person{row.id<DepictedPerson>(1)};
        person.description = row.text(2);
        person.minor = row.yes(3);
        person.release = vocabulary::fromId<ReleaseState>(row.text(4));
        person.releaseAudience = vocabulary::fromId<Audience>(row.text(5));
        person.releaseExpires = row.date(6);
        if (!row.isNull(7))
            person.area = QRectF(row.real(7), row.real(8), row.real(9), row.real(10));
        person.sentOn = row.date(11);
        person.answeredOn = row.date(12);
        person.signedBy = vocabulary::fromId<Signer>(row.text(13));
        if (!row.isNull(14))
            person.formSha256 = row.bytes(14);
        person.formName = row.text(15);
        photos.at(row.id<Photo>(0))->people.push_back(std::move(person));
    }''')
a=s.index('void put(Edit& edit, Id<Photo> photo, const DepictedPerson& person) {'); b=s.index('void put(Edit& edit, Id<Photo> photo, const Redaction& redaction)')
s=s[:a]+'''void put(Edit& edit, Id<Photo> photo, const DepictedPerson& person) {
    const auto side = [&](double value) {
        return person.area.isNull() ? std::nullopt : std::optional(value);
    };
    edit.query("INSERT INTO depicted_person (id, photo_id, description, minor, release, "
               "release_audience, release_expires, area_x, area_y, area_width, area_height, "
               "sent_on, answered_on, signed_by, form_sha256, form_name) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET description = excluded.description, "
               "minor = excluded.minor, release = excluded.release, "
               "release_audience = excluded.release_audience, "
               "release_expires = excluded.release_expires, area_x = excluded.area_x, "
               "area_y = excluded.area_y, area_width = excluded.area_width, "
               "area_height = excluded.area_height, sent_on = excluded.sent_on, "
               "answered_on = excluded.answered_on, signed_by = excluded.signed_by, "
               "form_sha256 = excluded.form_sha256, form_name = excluded.form_name")
        .with(
            person.id,
            photo,
            person.description,
            person.minor,
            vocabulary::id(person.release),
            vocabulary::id(person.releaseAudience),
            person.releaseExpires,
            side(person.area.x()),
            side(person.area.y()),
            side(person.area.width()),
            side(person.area.height()),
            person.sentOn,
            person.answeredOn,
            vocabulary::id(person.signedBy),
            person.formSha256.isEmpty() ? std::nullopt : std::optional(person.formSha256),
            person.formName
        )
        .run();
}

'''+s[b:]
s=s.replace('''        Query row = reader.query("SELECT id, constituency, credit, minor FROM photographer "
                                 "ORDER BY constituency, credit, id");
        while (row.next())
            album.photographers.push_back({
                row.id<Photographer>(0),
                vocabulary::fromId<Constituency>(row.text(1)),
                row.text(2),
                row.yes(3),
            });
    }''','''        Query row = reader.query("SELECT id, constituency, credit, minor, credit_style, consent, "
                                 "parent_permission, assent FROM photographer "
                                 "ORDER BY constituency, credit, id");
        while (row.next())
            album.photographers.push_back({
                row.id<Photographer>(0),
                vocabulary::fromId<Constituency>(row.text(1)),
                row.text(2),
                row.yes(3),
                vocabulary::fromId<CreditStyle>(row.text(4)),
                vocabulary::fromId<Agreement>(row.text(5)),
                vocabulary::fromId<Agreement>(row.text(6)),
                vocabulary::fromId<Agreement>(row.text(7)),
            });
    }
    for (Photo& photo : album.photos)
        if (const Photographer* by = photographerOf(album, photo))
            photo.participation = participationOf(*by);''')
a=s.index('void put(Edit& edit, const Photographer& photographer) {'); b=s.index('void put(Edit& edit, const Theme& theme)')
s=s[:a]+'''void put(Edit& edit, const Photographer& photographer) {
    edit.query("INSERT INTO photographer (id, constituency, credit, minor, credit_style, consent, "
               "parent_permission, assent) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET constituency = excluded.constituency, "
               "credit = excluded.credit, minor = excluded.minor, "
               "credit_style = excluded.credit_style, consent = excluded.consent, "
               "parent_permission = excluded.parent_permission, assent = excluded.assent")
        .with(
            photographer.id,
            vocabulary::id(photographer.constituency),
            photographer.credit,
            photographer.minor,
            vocabulary::id(photographer.creditStyle),
            vocabulary::id(photographer.consent),
            vocabulary::id(photographer.parentPermission),
            vocabulary::id(photographer.assent)
        )
        .run();
}

'''+s[b:]
s=s.replace('''    const Photographer photographer{Id<Photographer>::create(), constituency, credit, minor};
    put(edit, photographer);''','''    Photographer photographer;
    photographer.constituency = constituency;
    photographer.credit = credit;
    photographer.minor = minor;
    put(edit, photographer);''')
# erase forms too
s=s.replace('''        if (const QByteArray sha256 = sha256Of(school.reader(), photo); !sha256.isEmpty())
            bytes.insert(sha256);
    }
''','''        if (const QByteArray sha256 = sha256Of(school.reader(), photo); !sha256.isEmpty())
            bytes.insert(sha256);
        bytes.unite(formsOnlyOf(school.reader(), photo, photos));
    }
''')
s=s.replace('''} // namespace

Album readAlbum''','''/// The scans of forms that no person in another photo needs.
QSet<QByteArray>
formsOnlyOf(const Reader& reader, Id<Photo> photo, const std::vector<Id<Photo>>& erased) {
    std::map<QByteArray, std::set<Id<Photo>>> usedBy;
    Query row =
        reader.query("SELECT form_sha256, photo_id FROM depicted_person WHERE form_sha256 NOT NULL");
    while (row.next())
        usedBy[row.bytes(0)].insert(row.id<Photo>(1));
    QSet<QByteArray> forms;
    for (const auto& [sha256, photos] : usedBy) {
        const bool elsewhere = std::any_of(photos.begin(), photos.end(), [&](const Id<Photo>& one) {
            return std::find(erased.begin(), erased.end(), one) == erased.end();
        });
        if (photos.contains(photo) && !elsewhere)
            forms.insert(sha256);
    }
    return forms;
}

} // namespace

Album readAlbum''',1)
s=s.replace('#include "core/photovoice/wall_store.h"\n','#include "core/photovoice/wall_store.h"\n\n#include <algorithm>\n#include <set>\n')
open(R+'core/photovoice/store.cpp','w').write(s)
sub('core/school/check.cpp','''sha256sOf(reader, "SELECT sha256 FROM photo");
    Query row''','''sha256sOf(reader, needed);
    Query row''')
sub('core/school/check.cpp','''(sha256sOf(reader, "SELECT sha256 FROM photo") -''','''(sha256sOf(reader, needed) -''')
sub('core/school/check.cpp','''/// The stored photos that''','''/// Photos, and the scans of signed forms that are kept beside them.
constexpr const char* needed =
    "SELECT sha256 FROM photo UNION "
    "SELECT form_sha256 FROM depicted_person WHERE form_sha256 NOT NULL";

/// The stored photos that''')
# ui
sub('ui/photovoice/photo_delegate.cpp','''constexpr double gap = 8; ///''','''constexpr double gap = 8; ///''')
s=open(R+'ui/photovoice/photo_delegate.cpp').read()
a=s.index('paint::StatusPicture statusOf'); b=s.index('/// The part of the picture that fills') if '/// The part of the picture that fills' in s else None
fn=s[a:b]
s=s[:a]+s[b:]
s=s.replace('} // namespace\n\nPhotoDelegate::PhotoDelegate','} // namespace\n\n'+fn+'PhotoDelegate::PhotoDelegate',1)
open(R+'ui/photovoice/photo_delegate.cpp','w').write(s)
h=R+'ui/photovoice/photo_delegate.h'; s=open(h).read()
s=s.replace('#include <QStyledItemDelegate>\n','#include "core/photovoice/library.h"\n#include "ui/paint/status.h"\n\n#include <QStyledItemDelegate>\n')
s=s.replace('class Thumbnails;\n','class Thumbnails;\n\n/// How a photo stands with the coach, as its badge.\n[[nodiscard]] paint::StatusPicture statusOf(const photovoice::PhotoCard& card);\n',1)
open(h,'w').write(s)
# page
p='ui/photovoice/photo_page.h'
sub(p,'class PhotoShowing;\n','class PhotoDetail;\nclass PhotoShowing;\n')
sub(p,'    PhotoView* m_view;\n    PhotoShowing* m_showing;\n','    PhotoDetail* m_detail;\n')
sub(p,'    StatusBadge* m_dots;\n','    QWidget* m_extra;\n    StatusBadge* m_dots;\n')
sub(p,'    void showSides();\n','    void showSides();\n    void connectDetail();\n    void showDetail();\n')
p='ui/photovoice/photo_page.cpp'
sub(p,'#include "ui/photovoice/photo_grid.h"\n','#include "ui/photovoice/detail_inspector.h"\n#include "ui/photovoice/photo_detail.h"\n#include "ui/photovoice/photo_grid.h"\n')
sub(p,'''      m_view(new PhotoView(this)),
      m_showing(new PhotoShowing(desk, *m_view)),
''','''      m_detail(new PhotoDetail(desk, *m_thumbnails, this)),
''')
sub(p,'      m_dots(new StatusBadge({}, this)) {','      m_extra(new QWidget(this)),\n      m_dots(new StatusBadge({}, m_extra)) {')
sub(p,'''    connect(m_view, &PhotoView::closed, this, [this] { setView(u"library"_s); });
    connect(m_view, &PhotoView::stepped, this, &PhotoPage::step);
''','')
sub(p,'    connectWall();\n    retranslate();','    connectWall();\n    connectDetail();\n    retranslate();')
sub(p,'''void PhotoPage::makeActions() {''','''void PhotoPage::connectDetail() {
    connect(m_detail, &PhotoDetail::closed, this, [this] { setView(u"library"_s); });
    connect(m_detail, &PhotoDetail::stepped, this, &PhotoPage::step);
    connect(m_detail, &PhotoDetail::wanted, this, [this](Id<Photo> id) {
        showItem(u"photo"_s, id.uuid());
    });
    connect(m_detail, &PhotoDetail::eraseWanted, this, [this] {
        if (m_detail->photo())
            m_grid->setCurrentIndex(m_model->indexOf(*m_detail->photo()));
        eraseChosen();
    });
}

void PhotoPage::makeActions() {''')
sub(p,'    m_stack->addWidget(m_view);\n','    m_stack->addWidget(m_detail);\n')
sub(p,'    m_side->addWidget(m_themeInspector);\n','    m_side->addWidget(m_themeInspector);\n    m_side->addWidget(&m_detail->inspector());\n    auto* extra = new QHBoxLayout(m_extra);\n    extra->setContentsMargins({});\n    extra->addWidget(m_dots);\n    extra->addWidget(&m_detail->switches());\n')
sub(p,'    return m_stack->currentWidget() == m_view ?','    return m_stack->currentWidget() == m_detail ?')
sub(p,'''        showCurrent(*m_showing, Audience::Photographer);
        m_stack->setCurrentWidget(m_view);
        m_view->setFocus();''','''        m_stack->setCurrentWidget(m_detail);
        showDetail();
        m_detail->takeFocus();''')
sub(p,'''    m_side->setCurrentWidget(wall ? static_cast<QWidget*>(m_themeInspector) : m_inspector);
''','''    const bool one = view() == u"one"_s;
    m_side->setCurrentWidget(
        wall  ? static_cast<QWidget*>(m_themeInspector)
        : one ? static_cast<QWidget*>(&m_detail->inspector())
              : m_inspector
    );
    m_detail->switches().setVisible(one);
''')
sub(p,'''    return m_dots;
}''','''    return m_extra;
}''')
sub(p,'''    else if (m_stack->currentWidget() == m_view)
        showCurrent(*m_showing, Audience::Photographer);
''','''    else if (m_stack->currentWidget() == m_detail)
        showDetail();
''')
sub(p,'''    m_grid->setCurrentIndex(next);
    showCurrent(*m_showing, Audience::Photographer);
}''','''    m_grid->setCurrentIndex(next);
    if (m_stack->currentWidget() == m_detail)
        showDetail();
    emit titleChanged();
}

void PhotoPage::showDetail() {
    if (const QModelIndex index = m_grid->currentIndex(); index.isValid())
        m_detail->show(m_album, m_model->cards(), m_model->card(index).id);
}''')
sub(p,'''QString PhotoPage::title() const {
''','''QString PhotoPage::title() const {
    if (view() == u"one"_s && m_grid->currentIndex().isValid())
        return m_model->card(m_grid->currentIndex()).title;
''')
sub(p,'''        return tr("Theme wall · sort in silence''','''        return tr("Theme wall · sort in silence''')
sub(p,'''QString PhotoPage::subtitle() const {
''','''QString PhotoPage::subtitle() const {
    if (view() == u"one"_s && m_grid->currentIndex().isValid())
        return tr("Photo %1 of %2 · Left and Right arrows move between photos")
            .arg(m_grid->currentIndex().row() + 1)
            .arg(m_model->rowCount());
''')
sub(p,'    m_wall->retranslate();\n','    m_wall->retranslate();\n    m_detail->retranslate();\n')
sub('ui/photovoice/photo_model.h','''    [[nodiscard]] const photovoice::PhotoCard& card(''','''    [[nodiscard]] const std::vector<photovoice::PhotoCard>& cards() const { return m_cards; }
    [[nodiscard]] const photovoice::PhotoCard& card(''')
