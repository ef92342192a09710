// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/screenreader.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusVariant>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr std::size_t mostNodes = 3'000;
constexpr int patience = 20'000;
const Node desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};

Node nodeFrom(const QDBusArgument &argument)
{
    Node node;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> node.service >> path;
    argument.endStructure();
    node.path = path.path();
    return node;
}

QList<Node> nodesFrom(const QDBusMessage &answer)
{
    QList<Node> found;
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return found;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd())
        found.append(nodeFrom(list));
    list.endArray();
    return found;
}

quint32 statesFrom(const QDBusMessage &answer)
{
    return answer.arguments().isEmpty() ? 0U : qdbus_cast<QList<quint32>>(answer.arguments().constFirst()).value(0);
}

struct Branch
{
    Told told;
    QList<std::size_t> children;
    bool isShown = false;
};

/** What shows, depth first: as it is read. */
QList<Told> flattened(const std::vector<Branch> &tree)
{
    QList<Told> told;
    QList<std::size_t> next;
    for (std::size_t i = 0; i < tree.size() && tree[i].told.around.isEmpty(); ++i)
        next.prepend(i);
    while (!next.isEmpty()) {
        const auto &branch = tree[next.takeLast()];
        if (!branch.isShown)
            continue;
        told.append(branch.told);
        for (auto child = branch.children.crbegin(); child != branch.children.crend(); ++child)
            next.append(*child);
    }
    return told;
}

/** What has cells has thousands of them. */
bool isLookedInto(const QString &role)
{
    return role != "text"_L1 && role != "spin button"_L1 && role != "table"_L1 && role != "list"_L1 && role != "tree"_L1
        && role != "combo box"_L1;
}

} // namespace

QDBusMessage ScreenReader::ask(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, 5'000);
}

QVariant ScreenReader::property(const Node &node, const QString &interface, const QString &name) const
{
    const auto answer = ask(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QList<QDBusMessage> ScreenReader::askAll(const QList<Node> &nodes, const QString &interface, const QString &method,
                                         const QVariantList &arguments) const
{
    QList<QDBusPendingCall> calls;
    for (const auto &node : nodes) {
        auto message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
        message.setArguments(arguments);
        calls.append(m_bus.asyncCall(message, 5'000));
    }
    QList<QDBusMessage> answers;
    for (auto &call : calls) {
        call.waitForFinished();
        answers.append(call.reply());
    }
    return answers;
}

QList<Node> ScreenReader::children(const Node &node) const
{
    return nodesFrom(ask(node, accessible(), u"GetChildren"_s));
}

QList<Node> ScreenReader::programs() const
{
    auto found = children(desktop);
    found.removeIf([this](const Node &program) { // this one, too, where it has a window: it could not answer while it asks
        return m_bus.interface()->servicePid(program.service).value() == QCoreApplication::applicationPid();
    });
    return found;
}

QList<Told> ScreenReader::all() const
{
    std::vector<Branch> tree;
    QList<std::size_t> level; // what is looked at, and then its children, and then theirs
    for (const auto &program : programs()) {
        level.append(tree.size());
        tree.push_back({.told = {.node = program, .role = {}, .name = {}, .around = {}, .states = 0}, .children = {}});
    }
    for (bool roots = true; !level.isEmpty() && tree.size() < mostNodes; roots = false) {
        QList<Node> nodes;
        for (const auto at : std::as_const(level))
            nodes.append(tree[at].told.node);
        const auto states = askAll(nodes, accessible(), u"GetState"_s);
        const auto roles = askAll(nodes, accessible(), u"GetRoleName"_s);
        const auto names = askAll(nodes, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible(), u"Name"_s});
        QList<std::size_t> parents;
        QList<Node> open;
        for (qsizetype i = 0; i < level.size(); ++i) {
            auto &branch = tree[level.at(i)];
            branch.told.states = statesFrom(states.at(i));
            branch.isShown = roots || branch.told.is(NodeState::Showing); // pages that are not shown are there too, and say so
            branch.told.role = roles.at(i).arguments().value(0).toString();
            branch.told.name = names.at(i).arguments().value(0).value<QDBusVariant>().variant().toString();
            if (branch.isShown && isLookedInto(branch.told.role)) {
                parents.append(level.at(i));
                open.append(branch.told.node);
            }
        }
        level.clear();
        const auto answers = askAll(open, accessible(), u"GetChildren"_s);
        for (qsizetype i = 0; i < parents.size(); ++i) {
            const QString around = tree[parents.at(i)].told.around + u'/' + tree[parents.at(i)].told.wordOrRole();
            for (const auto &child : nodesFrom(answers.at(i))) {
                tree[parents.at(i)].children.append(tree.size());
                level.append(tree.size());
                tree.push_back({.told = {.node = child, .role = {}, .name = {}, .around = around, .states = 0}, .children = {}});
            }
        }
    }
    return flattened(tree);
}

bool ScreenReader::isShown(const std::function<bool(const Told &)> &match) const
{
    return std::ranges::any_of(all(), match);
}

std::optional<Node> ScreenReader::button(const QString &name) const
{
    std::optional<Node> found;
    isShown([&](const Told &each) {
        if (each.name == name && (each.role.endsWith("button"_L1) || each.role == "check box"_L1) && each.is(NodeState::Sensitive))
            found = each.node;
        return found.has_value();
    });
    return found;
}

bool ScreenReader::press(const Node &node) const
{
    const auto answer = ask(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}

bool ScreenReader::press(const QString &name) const
{
    std::optional<Node> found;
    return QTest::qWaitFor([&] { return (found = button(name)).has_value(); }, patience) && press(*found);
}

bool ScreenReader::write(const QString &field, const QString &text) const
{
    std::optional<Node> found;
    const auto isThere = [&] {
        isShown([&](const Told &each) {
            const bool takesText = each.role == "text"_L1 || each.role == "entry"_L1 || each.role == "password text"_L1;
            if (takesText && each.name == field)
                found = each.node;
            return found.has_value();
        });
        return found.has_value();
    };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    const auto answer = ask(*found, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool ScreenReader::hasKeyboard()
{
    return QGuiApplication::platformName() == "xcb"_L1 && !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty();
}

bool ScreenReader::key(const QString &name)
{
    return QProcess::execute(u"xdotool"_s, {u"key"_s, name}) == 0;
}

QString ScreenReader::columnName(const Node &table, int column) const
{
    return ask(table, tables(), u"GetColumnDescription"_s, {column}).arguments().value(0).toString();
}

QString ScreenReader::cell(const Node &table, int row, int column) const
{
    const auto answer = ask(table, tables(), u"GetAccessibleAt"_s, {row, column});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return name(nodeFrom(answer.arguments().constFirst().value<QDBusArgument>()));
}

} // namespace touchline
