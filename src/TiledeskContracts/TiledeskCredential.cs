namespace TiledeskContracts;

/// <summary>The ways to sign in to Tiledesk.</summary>
public static class TiledeskCredential
{
    /// <summary>An account's email address and password, sent with every call.</summary>
    /// <param name="email">The address the account was made with.</param>
    /// <param name="password">Its password.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The address is empty or holds a colon, or one of them holds a control character.</exception>
    public static ApiCredential Basic(string email, string password) => ApiCredential.Basic(email, password);

    /// <summary>
    /// An account's email address and password, sent once to sign in at the client's own server (<c>POST /auth/signin</c>), for the token
    /// that all calls go with. The token is kept, and obtained again when the server refuses it. Calls are quicker so than with
    /// <see cref="Basic"/>, where the server checks the password each time.
    /// </summary>
    /// <param name="email">The address the account was made with.</param>
    /// <param name="password">Its password.</param>
    /// <returns>The credential. One object for several clients of one server signs in once for all of them.</returns>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public static ApiCredential SignIn(string email, string password)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(email);
        ArgumentException.ThrowIfNullOrEmpty(password);
        return ApiCredential.SignIn("/auth/signin", new Dictionary<string, string> { ["email"] = email, ["password"] = password }, "JWT");
    }

    /// <summary>A token that Tiledesk gave out at sign-in.</summary>
    /// <param name="token">The token, with or without the word <c>JWT</c> in front.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is empty or holds what a header cannot carry.</exception>
    public static ApiCredential Jwt(string token) => ApiCredential.Scheme("JWT", token);

    /// <summary>A credential that is asked for at each call, and once more when the server refuses it: for tokens in a store of secrets.</summary>
    /// <param name="callback">Gives the credential, e.g. <see cref="Jwt"/> of the current token.</param>
    /// <returns>The credential.</returns>
    public static ApiCredential FromCallback(Func<CancellationToken, ValueTask<ApiCredential>> callback) => ApiCredential.FromCallback(callback);
}
