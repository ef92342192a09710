// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusInterface>
#include <QtDBus/QDBusReply>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QString accessible = u"org.a11y.atspi.Accessible"_s;
constexpr int mostNodes = 3'000;

/** A thing on the screen, as a screen reader knows it. */
struct Node
{
    QString service;
    QString path;
};
struct Told
{
    QString role;
    QString name;
    QString around; // names of what it stands in
};

bool isUsed(const QString &role)
{
    static const QStringList used{u"push button"_s, u"button"_s,      u"toggle button"_s, u"check box"_s, u"combo box"_s,
                                  u"text"_s,        u"spin button"_s, u"radio button"_s,  u"chart"_s,     u"table"_s};
    return used.contains(role);
}

/** What has cells has thousands of them; they are read by row when somebody is there. */
bool isLookedInto(const QString &role)
{
    return role != "text"_L1 && role != "spin button"_L1 && role != "table"_L1 && role != "list"_L1 && role != "tree"_L1
        && role != "combo box"_L1;
}

class ScreenReader
{
public:
    explicit ScreenReader(const QString &address) : m_bus(QDBusConnection::connectToBus(address, u"reader"_s)) {}
    ~ScreenReader() { QDBusConnection::disconnectFromBus(u"reader"_s); }
    bool isConnected() const { return m_bus.isConnected(); }

    QList<Node> children(const Node &node) const
    {
        QList<Node> found;
        const auto answer = ask(node, accessible, u"GetChildren"_s);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return found;
        const auto list = answer.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            Node child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            found.append(child);
        }
        list.endArray();
        return found;
    }
    QString role(const Node &node) const { return ask(node, accessible, u"GetRoleName"_s).arguments().value(0).toString(); }
    QString name(const Node &node) const
    {
        const auto answer = ask(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s});
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    /** Pages that are not shown are there too, and say so. */
    bool isShowing(const Node &node) const
    {
        const auto answer = ask(node, accessible, u"GetState"_s);
        if (answer.arguments().isEmpty())
            return false;
        const auto bits = qdbus_cast<QList<quint32>>(answer.arguments().constFirst());
        constexpr quint32 showing = 25; // ATSPI_STATE_SHOWING
        return bits.value(0) & (1U << showing);
    }
    void walk(const Node &node, const QString &around, QList<Told> &told) const
    {
        if (told.size() >= mostNodes || (!around.isEmpty() && !isShowing(node)))
            return;
        const Told here{.role = role(node), .name = name(node), .around = around};
        told.append(here);
        if (!isLookedInto(here.role))
            return;
        for (const auto &child : children(node))
            walk(child, around + u'/' + (here.name.isEmpty() ? here.role : here.name), told);
    }

private:
    QDBusMessage ask(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments = {}) const
    {
        auto message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 5'000);
    }
    QDBusConnection m_bus;
};

} // namespace

/** The real program, as a screen reader hears it: over the accessibility bus of a session of the test's own. */
class ScreenReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hearsTheProgram();
    void cleanupTestCase();

private:
    QTemporaryDir m_home;
    QProcess m_session;
    QString m_address; // of the accessibility bus
};

void ScreenReaderTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_session.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_session.waitForStarted() && m_session.waitForReadyRead(20'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.readAllStandardOutput().trimmed());
    auto session = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"session"_s);
    QVERIFY(session.isConnected());
    const auto call = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = session.call(call, QDBus::Block, 20'000);
    if (!address.isValid())
        QSKIP(qPrintable(u"there is no accessibility bus (at-spi2-core): "_s + address.error().message()));
    m_address = address.value();
}

void ScreenReaderTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"session"_s);
    m_session.terminate();
    m_session.waitForFinished(5'000);
}

void ScreenReaderTest::hearsTheProgram()
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(TOUCHLINE_BIN_DIR "/touchline"), {u"--sample"_s, u"--language"_s, u"en"_s});
    QVERIFY(program.waitForStarted());
    const ScreenReader reader(m_address);
    QVERIFY(reader.isConnected());
    const Node desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    QList<Told> told;
    const auto isHeard = [&told](const QString &role, const QString &name) {
        return std::ranges::any_of(told, [&](const Told &each) { return each.role == role && each.name == name; });
    };
    const auto hears = [&] {
        told.clear();
        for (const auto &application : reader.children(desktop))
            reader.walk(application, {}, told);
        const bool filled = std::ranges::none_of(told, [](const Told &each) { // a chart is named after its data
            return each.role == "chart"_L1 && each.name.isEmpty();
        });
        return isHeard(u"table"_s, u"Results"_s) && filled && program.state() == QProcess::Running;
    };
    const bool there = QTest::qWaitFor(hears, 90'000);
    QStringList all;
    QStringList nameless;
    for (const auto &each : std::as_const(told)) {
        all.append(each.role + u" '"_s + each.name + u"'"_s);
        if (isUsed(each.role) && each.name.trimmed().isEmpty())
            nameless.append(each.role + u" in "_s + each.around);
    }
    program.terminate();
    program.waitForFinished(10'000);
    QVERIFY2(there, qPrintable(u"heard only: "_s + all.join(u", "_s)));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    // The rail, in its order.
    qsizetype before = -1;
    for (const auto &entry : {u"Overview"_s, u"Teams"_s, u"Players"_s, u"Compare"_s, u"Settings"_s}) {
        const auto at = std::ranges::find_if(told, [&entry](const Told &each) {
            return each.name == entry && (each.role.endsWith("button"_L1) || each.role == "check box"_L1); // checked: one is there
        });
        QVERIFY2(at != told.end(), qPrintable(entry + u" is not heard; heard: "_s + all.join(u", "_s)));
        QVERIFY(at - told.begin() > before);
        before = at - told.begin();
    }
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ScreenReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
