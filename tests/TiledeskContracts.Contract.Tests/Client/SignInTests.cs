using System.Net;
using TiledeskContracts.Errors;
using TiledeskContracts.Sandbox;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Signing in at the sandbox, which answers as the real server was recorded.</summary>
public sealed class SignInTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RightPassword_GivesATokenForBothVersions()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        var credential = TiledeskCredential.SignIn(sandbox.Owner.Email!, sandbox.Owner.Password!);
        var options = new TiledeskClientOptions { BaseAddress = sandbox.BaseAddress, ProjectId = sandbox.ProjectId, Credential = credential };
        using var newer = new TiledeskClient(options);
        using var older = new V2.TiledeskClient(options);

        var page = await newer.Requests.ListAsync(cancellationToken: Cancellation);
        var same = await older.Requests.ListAsync(cancellationToken: Cancellation);

        Assert.Equal(page.Requests?.Count, same.Requests?.Count);
    }

    [Fact]
    public async Task WrongPassword_SaysWhatTheServerSaid()
    {
        await using var sandbox = await TiledeskSandbox.StartAsync(cancellationToken: Cancellation);
        using var tiledesk = new TiledeskClient(new() { BaseAddress = sandbox.BaseAddress, ProjectId = sandbox.ProjectId, Credential = TiledeskCredential.SignIn(sandbox.Owner.Email!, "Sesame-4711") });

        var refused = await Assert.ThrowsAsync<ApiException>(() => tiledesk.Requests.ListAsync(cancellationToken: Cancellation));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.StartsWith("signIn: POST /auth/signin answered 401 Unauthorized. The server said: \"Authentication failed.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sesame", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "p")]
    [InlineData("a@example.com", "")]
    public void Empty_IsRefused(string email, string password) => Assert.Throws<ArgumentException>(() => TiledeskCredential.SignIn(email, password));
}
