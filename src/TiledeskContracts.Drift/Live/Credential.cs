using System.Text;

namespace TiledeskContracts.Drift.Live;

/// <summary>What calls are authorised with. It comes from environment variables and is never shown.</summary>
/// <param name="Header">The header's name.</param>
/// <param name="Value">The header's value; null for none.</param>
/// <param name="Secrets">All that must not be written anywhere.</param>
internal sealed record Credential(string Header, string? Value, IReadOnlyList<string> Secrets)
{
    /// <summary>No credential.</summary>
    public static Credential None { get; } = new("Authorization", null, []);

    /// <summary>Finds the credential.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="header">The header and the variable that holds its value, as <c>NAME=VARIABLE</c>; null for none.</param>
    /// <param name="isAnonymous">Whether calls go without.</param>
    /// <exception cref="UsageException">There is none, the variable is not set, or no header can hold it.</exception>
    public static Credential Of(Func<string, string?> variable, string? header, bool isAnonymous)
    {
        if (isAnonymous)
        {
            return None;
        }

        if (header is not null)
        {
            var parts = header.Split('=', 2);
            var value = parts.Length == 2 ? variable(parts[1]) : throw new UsageException("--credential: a header and the environment variable that holds its value are wanted, such as Authorization=TILEDESK_TOKEN.");
            return string.IsNullOrEmpty(value)
                ? throw new UsageException($"--credential: the environment variable {parts[1]} is not set.")
                : !CanBeSent(parts[0], value) ? throw new UsageException($"--credential: '{parts[0]}' cannot be sent as a header with what {parts[1]} holds. Name a request header such as Authorization, and a value of one line.")
                : new(parts[0], value, [value, .. value.Split(' ')]);
        }

        if (variable("TILEDESK_EMAIL") is { Length: > 0 } email && variable("TILEDESK_PASSWORD") is { Length: > 0 } password)
        {
            var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(email + ":" + password));
            return new("Authorization", "Basic " + basic, [email, password, basic]);
        }

        throw new UsageException("There are no credentials. Set TILEDESK_EMAIL and TILEDESK_PASSWORD, name a variable with --credential Authorization=VARIABLE, or say --anonymous.");
    }

    // Without this a call would go anonymous, and nobody would know.
    private static bool CanBeSent(string header, string value)
    {
        using var request = new HttpRequestMessage();
        return !value.Any(char.IsControl) && request.Headers.TryAddWithoutValidation(header, value);
    }

    /// <summary>Hides what it holds from logs and debuggers.</summary>
    public override string ToString() => "credential";
}
