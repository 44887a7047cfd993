using System.Globalization;
using Microsoft.Extensions.Configuration;
using TiledeskContracts.Drift;

namespace TiledeskContracts.Hosting;

/// <summary>Reads options from a section of the configuration. By hand: a binder would need reflection, and knows no credentials.</summary>
internal static class OptionsSection
{
    private const string Token = "Token";
    private const string Email = "Email";
    private const string Password = "Password";
    private const string SignIn = "SignIn";

    private static readonly string[] _credentials = [Token, Email, Password, SignIn];

    private static readonly string[] _groups = [nameof(ApiClientOptions.Retry), nameof(ApiClientOptions.RateLimit), nameof(ApiClientOptions.Drift)];

    private static readonly Dictionary<string, Action<TiledeskClientOptions, string>> _settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(TiledeskClientOptions.ProjectId)] = static (options, text) => options.ProjectId = text,
        [nameof(ApiClientOptions.BaseAddress)] = static (options, text) => options.BaseAddress = new Uri(text, UriKind.RelativeOrAbsolute),
        [nameof(ApiClientOptions.AttemptTimeout)] = static (options, text) => options.AttemptTimeout = Time(text),
        [nameof(ApiClientOptions.TotalTimeout)] = static (options, text) => options.TotalTimeout = Time(text),
        [$"{nameof(ApiClientOptions.Retry)}:{nameof(ApiRetryOptions.MaxRetries)}"] = static (options, text) => options.Retry.MaxRetries = Number(text),
        [$"{nameof(ApiClientOptions.Retry)}:{nameof(ApiRetryOptions.BaseDelay)}"] = static (options, text) => options.Retry.BaseDelay = Time(text),
        [$"{nameof(ApiClientOptions.Retry)}:{nameof(ApiRetryOptions.MaxDelay)}"] = static (options, text) => options.Retry.MaxDelay = Time(text),
        [$"{nameof(ApiClientOptions.Retry)}:{nameof(ApiRetryOptions.MaxRetryAfter)}"] = static (options, text) => options.Retry.MaxRetryAfter = Time(text),
        [$"{nameof(ApiClientOptions.Retry)}:{nameof(ApiRetryOptions.AfterTimeout)}"] = static (options, text) => options.Retry.AfterTimeout = Truth(text),
        [$"{nameof(ApiClientOptions.RateLimit)}:{nameof(ApiRateLimit.Permits)}"] = static (options, text) => (options.RateLimit ??= new()).Permits = Number(text),
        [$"{nameof(ApiClientOptions.RateLimit)}:{nameof(ApiRateLimit.Window)}"] = static (options, text) => (options.RateLimit ??= new()).Window = Time(text),
        [$"{nameof(ApiClientOptions.Drift)}:{nameof(ApiDriftOptions.SampleRate)}"] = static (options, text) => options.Drift.SampleRate = Part(text),
        [nameof(ApiClientOptions.SendWireAliases)] = static (options, text) => options.SendWireAliases = Truth(text),
        [nameof(ApiClientOptions.AllowInsecureHttp)] = static (options, text) => options.AllowInsecureHttp = Truth(text),
        [nameof(ApiClientOptions.MaxErrorBodyLength)] = static (options, text) => options.MaxErrorBodyLength = Number(text),
        [nameof(ApiClientOptions.MaxResponseLength)] = static (options, text) => options.MaxResponseLength = Number(text),
    };

    private static IEnumerable<string> Names => _settings.Keys.Concat(_credentials);

    /// <summary>Sets what the section holds; what it does not hold stays.</summary>
    /// <exception cref="InvalidOperationException">A name is unknown or a value cannot be read. The message names its place and never the value.</exception>
    public static void Read(IConfigurationSection section, TiledeskClientOptions options)
    {
        RefuseUnknown(section, "");
        foreach (var group in _groups)
        {
            RefuseUnknown(section.GetSection(group), group + ":");
        }

        foreach (var (name, set) in _settings)
        {
            if (ValueOf(section, name) is { } text)
            {
                Try($"{section.Path}:{name}", () => set(options, text));
            }
        }

        ReadCredential(section, options);
    }

    // Sections below may be somebody else's; a single value is more likely a misspelt option.
    private static void RefuseUnknown(IConfigurationSection section, string prefix)
    {
        var unknown = section.GetChildren().FirstOrDefault(child => child.Value is not null && !Names.Contains(prefix + child.Key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
        {
            throw new InvalidOperationException($"The configuration's {unknown.Path} is no option of a Tiledesk client. There are {string.Join(", ", Names)}.");
        }
    }

    private static void ReadCredential(IConfigurationSection section, TiledeskClientOptions options)
    {
        var (token, email, password) = (ValueOf(section, Token), ValueOf(section, Email), ValueOf(section, Password));
        if (token is not null && (email ?? password) is not null)
        {
            throw new InvalidOperationException($"The configuration's {section.Path} holds both a {Token} and an {Email} or a {Password}: keep one of the two ways to sign in.");
        }

        if (email is null != password is null)
        {
            throw new InvalidOperationException($"The configuration's {section.Path} holds only one of {Email} and {Password}: both are needed.");
        }

        if (token is not null)
        {
            Try($"{section.Path}:{Token}", () => options.Credential = TiledeskCredential.Jwt(token));
        }
        else if (email is not null)
        {
            var signsIn = false;
            Try($"{section.Path}:{SignIn}", () => signsIn = ValueOf(section, SignIn) is { } text && Truth(text));
            Try($"{section.Path}:{Email}", () => options.Credential = signsIn ? TiledeskCredential.SignIn(email, password!) : TiledeskCredential.Basic(email, password!));
        }
    }

    // An empty value counts as absent: so a variable of the environment can be cleared.
    private static string? ValueOf(IConfigurationSection section, string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static void Try(string path, Action set)
    {
        try
        {
            set();
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidOperationException($"The configuration's {path} cannot be taken. {fault.Message}", fault);
        }
    }

    // A lone number would be days.
    private static TimeSpan Time(string text) =>
        text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? time
            : throw new FormatException("It is no time: write it like 00:00:30.");

    private static bool Truth(string text) => bool.TryParse(text, out var truth) ? truth : throw new FormatException("It is neither true nor false.");

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("It is no whole number.");

    private static double Part(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) ? part : throw new FormatException("It is no part: write it like 0.25.");
}
