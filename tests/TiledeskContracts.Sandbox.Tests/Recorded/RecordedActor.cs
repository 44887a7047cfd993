using System.Text;
using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>Makes the Authorization header that a recording's actor sent; recordings keep its scheme alone.</summary>
internal static class RecordedActor
{
    public const string Password = "Pw-of-everybody";

    /// <summary>The header, or null where none was sent.</summary>
    public static string? AuthorizationOf(Recording recording, RecordedWorld world, TiledeskSandbox sandbox)
    {
        if (!recording.Request.Headers.TryGetValue("authorization", out var scheme) || scheme.Length == 0)
        {
            return scheme;
        }

        return (recording.Entry.Actor, recording.Entry.Case) switch
        {
            (_, "malformed Basic") => "Basic !!!",
            ("bad-basic", "unknown user") => Basic("ghost@example.com", Password),
            ("bad-basic", _) => Basic(EmailOf("owner", world), "wrong"),
            (_, "JWT with a bad signature") => $"JWT {TokenOf("owner", world, sandbox)[..^4]}AAAA",
            ("bad-jwt", _) => "JWT not.a.jwt",
            ("no-scheme", _) => TokenOf("owner", world, sandbox),
            ("bearer", _) => $"Bearer {TokenOf("owner", world, sandbox)}",
            var (actor, _) when scheme == "Basic" => Basic(EmailOf(actor.Split('-')[0], world), Password),
            var (actor, _) => $"{scheme} {TokenOf(actor.Split('-')[0], world, sandbox)}",
        };
    }

    private static string EmailOf(string name, RecordedWorld world) => (string)UserOf(name, world)["email"]!;

    private static string TokenOf(string name, RecordedWorld world, TiledeskSandbox sandbox) =>
        name == "bot"
            ? sandbox.Tokens.Issue(world.Of(DocumentKind.Bot).First(), "bot")
            : sandbox.Tokens.Issue(UserOf(name, world), "user");

    // Members sign up with an address that begins with their name; guests have no such address and count in their order.
    private static JsonObject UserOf(string name, RecordedWorld world)
    {
        var users = world.Of(DocumentKind.User);
        return name.StartsWith("guest", StringComparison.Ordinal)
            ? users.Where(user => ((string)user["_id"]!).Contains('-')).ElementAt(name[5] - '1')
            : users.Single(user => ((string?)user["email"])?.StartsWith($"{name}.", StringComparison.Ordinal) == true);
    }

    private static string Basic(string email, string password) =>
        $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{email}:{password}"))}";
}
