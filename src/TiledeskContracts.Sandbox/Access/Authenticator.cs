using System.Text;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Access;

/// <summary>Reads the Authorization header as the server does: Basic and JWT, nothing else.</summary>
internal sealed class Authenticator(SandboxState state, TokenIssuer tokens)
{
    /// <summary>The identity that the header proves, or the answer that refuses it.</summary>
    public (JsonObject? Identity, Answer? Refusal) Authenticate(string? header)
    {
        if (string.IsNullOrEmpty(header))
        {
            return (null, ErrorAnswers.Unauthorized());
        }

        // The server reads every header as Basic first, and Basic wants two words.
        if (header.Split(' ', 2) is not [var scheme, var credential])
        {
            return (null, ErrorAnswers.BadAuthorization());
        }

        if (scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return Basic(credential);
        }

        var identity = scheme.Equals("JWT", StringComparison.OrdinalIgnoreCase) ? tokens.Read(credential) : null;
        return identity is null ? (null, ErrorAnswers.Unauthorized()) : (identity, null);
    }

    /// <summary>The user with this e-mail and password, or null.</summary>
    public JsonObject? SignIn(string email, string password)
    {
        var user = state.Users.All.FirstOrDefault(
            user => string.Equals(user.Text("email"), email, StringComparison.OrdinalIgnoreCase) && state.Passwords.ContainsKey(user.Id));
        return user is not null && state.Passwords[user.Id] == password ? user : null;
    }

    private (JsonObject? Identity, Answer? Refusal) Basic(string credential)
    {
        var bytes = new byte[credential.Length];
        var text = Convert.TryFromBase64String(credential, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        if (text.Split(':', 2) is not [var email, var password])
        {
            return (null, ErrorAnswers.BadAuthorization());
        }

        var user = SignIn(email, password);
        return user is null ? (null, ErrorAnswers.Unauthorized()) : (user, null);
    }
}
