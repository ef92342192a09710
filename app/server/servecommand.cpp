// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/servecommand.h"
#include "app/server/certificatetext.h"
#include "app/server/commands.h"
#include "app/server/servermachine.h"
#include "app/server/stopsignals.h"
#include "server/http/gate/proxies.h"
#include "server/http/gate/targetrules.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touchline {

namespace {

constexpr auto longestDrain = 10s;

void say(const QJsonObject &message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    ::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    ::fflush(stdout);
}

int giveUp(const ServeOptions &options, const Error &error)
{
    if (options.local)
        say({{u"state"_s, u"failed"_s}, {u"code"_s, error.issues.value(0).code}, {u"detail"_s, error.detail}});
    const int code = report(error, {});
    return error.issues.value(0).code == ServerMachine::databaseInUse ? int(InUse) : code;
}

QString hostOf(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

void announce(const ServeOptions &options, quint16 port, std::optional<quint16> metricsPort)
{
    if (options.local) {
        QJsonObject message{{u"state"_s, u"listening"_s}, {u"port"_s, port}, {u"pid"_s, QCoreApplication::applicationPid()}};
        if (metricsPort)
            message.insert(u"metrics_port"_s, *metricsPort);
        say(message);
        return;
    }
    auto text = u"touchlined %1: database %2, listening on %3://%4:%5"_s
                    .arg(QStringLiteral(TOUCHLINE_VERSION), options.database, options.certificate.isEmpty() ? u"http"_s : u"https"_s,
                         hostOf(options.address))
                    .arg(port);
    if (metricsPort)
        text += u", metrics on http://%1:%2/metrics"_s.arg(hostOf(options.metricsAddress)).arg(*metricsPort);
    if (!options.certificate.isEmpty())
        text += u'\n' + certificateText(options.certificate);
    const QByteArray line = text.toUtf8() + '\n';
    ::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    ::fflush(stdout);
}

Result<QHostAddress> addressOf(const QString &text)
{
    const QHostAddress address(text);
    if (address.isNull())
        return fail(ErrorCode::Malformed, u"\"%1\" is not an IP address."_s.arg(text));
    return address;
}

Result<void> areHostNames(const QStringList &names)
{
    for (const QString &text : names) {
        const std::string name = text.toStdString();
        if (!gate::soundHost(name) || gate::hostNameOf(name) != name)
            return fail(ErrorCode::Malformed,
                        u"\"%1\" is not a host name. Give it as it stands in addresses, without https:// and without a port."_s.arg(text));
    }
    return {};
}

Result<void> isSafe(const ServeOptions &options)
{
    if (const auto named = areHostNames(options.hostNames); !named)
        return named;
    if (const auto proxies = gate::Proxies::of(options.trustedProxies); !proxies)
        return failed(proxies);
    const auto address = addressOf(options.address);
    const auto metricsAddress = addressOf(options.metricsAddress);
    if (!address || !metricsAddress)
        return address ? failed(metricsAddress) : failed(address);
    if (!address->isLoopback() && (options.local || (options.certificate.isEmpty() && !options.insecureHttp)))
        return fail(ErrorCode::Forbidden,
                    u"%1 can be reached from other computers, and this is plain HTTP: passwords and tokens could be read on "
                    u"the way. Name --tls-certificate and --tls-key, listen on 127.0.0.1 behind a TLS proxy, or say --insecure-http."_s.arg(
                        options.address));
    if (options.metricsPort && !metricsAddress->isLoopback() && (options.local || !options.insecureHttp))
        return fail(ErrorCode::Forbidden,
                    u"%1 can be reached from other computers, and metrics are told to whoever asks, over plain HTTP. Let them be "
                    u"fetched from 127.0.0.1, or say --insecure-http."_s.arg(options.metricsAddress));
    return {};
}

/**
 * Every QHttpServerRequest has a QSslConfiguration, and the first of all reads the system's CA certificates: some 50 ms of work, for which
 * no client should wait, and which a server without TLS need not do at all.
 */
void prepareTls(bool wanted)
{
    if (wanted || !QSslSocket::setActiveBackend(u"cert-only"_s))
        QThreadPool::globalInstance()->start([] { const QSslConfiguration first; });
}

Result<QByteArray> secretFromStdin()
{
    const auto line = firstLineOfStdin(200);
    const auto isHex =
        line && line->size() == 64 && std::ranges::all_of(*line, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!isHex)
        return fail(ErrorCode::Malformed, u"With --local the first line of standard input is a secret of 64 lower-case hex digits."_s);
    return *line;
}

} // namespace

int serve(const ServeOptions &given, ComingPacks packs)
{
    auto options = given;
    if (const auto safe = isSafe(options); !safe)
        return giveUp(options, safe.error());
    if (options.local) {
        auto secret = secretFromStdin();
        if (!secret)
            return giveUp(options, secret.error());
        options.secret = *std::move(secret);
        say({{u"state"_s, u"opening"_s}});
    }
    StopSignals stop;
    auto machine = ServerMachine::start(options, std::move(packs));
    if (!machine)
        return giveUp(options, machine.error());
    if (options.local)
        stop.watchStdin();
    if (!options.certificate.isEmpty())
        stop.watchHangup();
    QObject::connect(&stop, &StopSignals::reloadAsked, qApp, [&machine] { (*machine)->reloadCertificate(); });

    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, qApp, &QCoreApplication::quit);
    QObject::connect(&(*machine)->listeners(), &Listeners::drained, qApp, &QCoreApplication::quit);
    bool stopping = false;
    QObject::connect(&stop, &StopSignals::asked, qApp, [&] {
        // Whoever asks twice does not want to wait.
        if (std::exchange(stopping, true)) {
            QCoreApplication::quit();
            return;
        }
        patience.start(longestDrain);
        (*machine)->drain();
    });
    announce(options, (*machine)->listeners().port(), (*machine)->metricsPort());
    QCoreApplication::exec();
    machine->reset();
    if (options.local)
        say({{u"state"_s, u"stopped"_s}});
    return Success;
}

void addServeCommand(CLI::App &app, Run &run)
{
    struct Raw
    {
        CommonOptions common;
        std::string address = "127.0.0.1";
        std::optional<quint16> port;
        std::string certificate;
        std::string key;
        std::string metricsAddress = "127.0.0.1";
        std::vector<std::string> hostNames;
        std::vector<std::string> trustedProxies;
        ServeOptions options;
    };
    const auto raw = std::make_shared<Raw>();
    auto *command = app.add_subcommand("serve", "Serve the API until SIGTERM or SIGINT");
    raw->common.addDatabase(*command);
    raw->common.addSports(*command);
    command->add_option("--port", raw->port, "Port to listen on; 0: any free one (default 8080, with --local 0)");
    command->add_option("--address", raw->address, "IP address to listen on")->capture_default_str();
    command->add_option("--threads", raw->options.threads, "I/O threads; 0 chooses")->check(CLI::Range(0, 64));
    command->add_option("--rate", raw->options.rate, "Requests per second and account; 0: no limit")
        ->check(CLI::Range(0.0, 1e6))
        ->capture_default_str();
    auto *certificate =
        command->add_option("--tls-certificate", raw->certificate, "Certificate chain in PEM form; SIGHUP reads it and the key again");
    auto *key = command->add_option("--tls-key", raw->key, "Its private key in PEM form, mode 0600")->needs(certificate);
    certificate->needs(key);
    auto *hostNames = command->add_option("--host-name", raw->hostNames,
                                          "Names that it answers to, as they stand in addresses; others get 421 (default: every name)");
    auto *trustedProxies = command->add_option("--trusted-proxy", raw->trustedProxies,
                                               "Addresses or networks of proxies whose X-Forwarded-For is believed (default: none)");
    command->add_option("--metrics-port", raw->options.metricsPort, "Port of /metrics, for Prometheus; 0: any free one (default: none)")
        ->envname("TOUCHLINE_METRICS_PORT");
    command->add_option("--metrics-address", raw->metricsAddress, "IP address of /metrics")
        ->envname("TOUCHLINE_METRICS_ADDRESS")
        ->capture_default_str();
    command->add_flag("!--no-fast-path", raw->options.fastPath, "Every answer through QtHttpServer")->group("");
    command->add_flag("--insecure-http", raw->options.insecureHttp, "Allow plain HTTP on an address that other computers reach");
    command->add_flag("--local", raw->options.local, "For the desktop that starts it: secret on stdin, state as JSON lines on stdout")
        ->excludes(certificate)
        ->excludes(hostNames)
        ->excludes(trustedProxies);
    command->callback([&run, raw] {
        run = [raw]() -> int {
            prepareTls(!raw->certificate.empty());
            auto packs = std::async(std::launch::async, [raw] { return raw->common.sportPacks(); });
            const auto database = raw->common.announcedDatabase();
            if (!database)
                return giveUp(raw->options, database.error());
            raw->options.database = *database;
            raw->options.address = QString::fromStdString(raw->address);
            raw->options.metricsAddress = QString::fromStdString(raw->metricsAddress);
            raw->options.certificate = QString::fromStdString(raw->certificate);
            raw->options.key = QString::fromStdString(raw->key);
            for (const auto &name : raw->hostNames)
                raw->options.hostNames.append(QString::fromStdString(name));
            for (const auto &proxy : raw->trustedProxies)
                raw->options.trustedProxies.append(QString::fromStdString(proxy));
            raw->options.port = raw->port.value_or(raw->options.local ? 0 : 8080);
            return serve(raw->options, std::move(packs));
        };
    });
}

} // namespace touchline
