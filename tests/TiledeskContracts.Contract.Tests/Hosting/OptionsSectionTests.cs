using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TiledeskContracts.Contract.Tests.Hosting;

public sealed class OptionsSectionTests
{
    private const string Secret = "a-secret-nobody-may-see";

    [Fact]
    public void Section_Complete_SetsEveryOption()
    {
        var options = Read(
            ("ProjectId", "p1"),
            ("BaseAddress", "http://desk.example.com/api"),
            ("AttemptTimeout", "00:00:05"),
            ("totaltimeout", "00:01:30.5"),
            ("SendWireAliases", "false"),
            ("AllowInsecureHttp", "True"),
            ("MaxErrorBodyLength", "0"),
            ("MaxResponseLength", "1024"),
            ("Retry:MaxRetries", "1"),
            ("Retry:BaseDelay", "00:00:00.1"),
            ("retry:maxdelay", "00:00:02"),
            ("Retry:MaxRetryAfter", "00:00:03"),
            ("Retry:AfterTimeout", "true"),
            ("Drift:SampleRate", "0.25"),
            ("RateLimit:Permits", "20"),
            ("RateLimit:Window", "00:00:10"),
            ("Token", Secret));

        Assert.Equal((1, 0.1, 2, 3, true), (options.Retry.MaxRetries, options.Retry.BaseDelay.TotalSeconds, options.Retry.MaxDelay.TotalSeconds, options.Retry.MaxRetryAfter.TotalSeconds, options.Retry.AfterTimeout));
        Assert.Equal(0.25, options.Drift.SampleRate);
        Assert.Equal((20, 10), (options.RateLimit?.Permits, options.RateLimit?.Window.TotalSeconds));
        Assert.Equal("p1", options.ProjectId);
        Assert.Equal(new Uri("http://desk.example.com/api"), options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(5), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(90.5), options.TotalTimeout);
        Assert.False(options.SendWireAliases);
        Assert.True(options.AllowInsecureHttp);
        Assert.Equal(0, options.MaxErrorBodyLength);
        Assert.Equal(1024, options.MaxResponseLength);
        Assert.NotNull(options.Credential);
    }

    [Fact]
    public async Task Section_WithEmailAndPassword_SignsInByThem()
    {
        var sent = new SentCalls();
        var services = new ServiceCollection();
        services.AddTiledesk("shop", Section(("ProjectId", "p1"), ("Email", "me@example.com"), ("Password", "word"))).ConfigurePrimaryHttpMessageHandler(() => sent);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<V3.ITiledeskClient>("shop").Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("Basic bWVAZXhhbXBsZS5jb206d29yZA==", Assert.Single(sent.All).Authorization);
    }

    [Fact]
    public void Section_WithoutProject_IsNamedInTheMessage()
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Read(("Token", Secret)));

        Assert.Contains("set Desks:Shop:ProjectId in the configuration", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseUrl", "https://desk.example.com/" + Secret, "Desks:Shop:BaseUrl is no option of a Tiledesk client. There are ProjectId, BaseAddress, ")]
    [InlineData("Drift:SampleRate", "25 %", "Desks:Shop:Drift:SampleRate cannot be taken. It is no part: write it like 0.25.")]
    [InlineData("Drift:SampleRate", "25", "Desks:Shop:Drift:SampleRate cannot be taken. The sample rate is a part of all answers")]
    [InlineData("Retry:Max", "2", "Desks:Shop:Retry:Max is no option of a Tiledesk client. ")]
    [InlineData("AttemptTimeout", "30", "Desks:Shop:AttemptTimeout cannot be taken. It is no time: write it like 00:00:30.")]
    [InlineData("AttemptTimeout", "01:00:00", "Desks:Shop:AttemptTimeout cannot be taken. ")]
    [InlineData("AllowInsecureHttp", "ja", "Desks:Shop:AllowInsecureHttp cannot be taken. It is neither true nor false.")]
    [InlineData("MaxResponseLength", "1k", "Desks:Shop:MaxResponseLength cannot be taken. It is no whole number.")]
    [InlineData("Token", "JWT " + Secret + " x", "Desks:Shop:Token cannot be taken. The token holds a blank")]
    [InlineData("Password", Secret, "Desks:Shop holds only one of Email and Password: both are needed.")]
    public void Section_WithAFault_IsRefusedByPlaceAndShowsNoValue(string name, string value, string message)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(("ProjectId", "p1"), (name, value)));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_ThatSignsIn_ObtainsItsTokenThroughTheSameHandlers()
    {
        var sent = new SentCalls("""{"success":true,"token":"JWT the-token"}""");
        var services = new ServiceCollection();
        var section = Section(("ProjectId", "p1"), ("BaseAddress", "https://desk.example.com/api"), ("Email", "me@example.com"), ("Password", Secret), ("SignIn", "true"));
        services.AddTiledesk(section).ConfigurePrimaryHttpMessageHandler(() => sent);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<V3.ITiledeskClient>().Requests.GetAsync("r1", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([("https://desk.example.com/api/auth/signin", null), ("https://desk.example.com/api/p1/requests/r1", "JWT the-token")], sent.All);
    }

    [Fact]
    public void SignIn_ThatIsNoTruth_IsRefused()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(("ProjectId", "p1"), ("Email", "me@example.com"), ("Password", Secret), ("SignIn", "ja")));

        Assert.Contains("Desks:Shop:SignIn cannot be taken", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(TiledeskClientOptions), "")]
    [InlineData(typeof(ApiRetryOptions), "Retry:")]
    [InlineData(typeof(ApiRateLimit), "RateLimit:")]
    [InlineData(typeof(Drift.ApiDriftOptions), "Drift:")]
    public void Options_ThatATextCanHold_CanBeConfigured(Type type, string prefix)
    {
        Type[] simple = [typeof(string), typeof(Uri), typeof(TimeSpan), typeof(bool), typeof(int), typeof(double)];
        var known = Assert.Throws<InvalidOperationException>(() => Read(("Unknown", "1"))).Message.Split("There are ")[1].TrimEnd('.').Split(", ");

        var names = type.GetProperties().Where(property => property.CanWrite && simple.Contains(property.PropertyType)).Select(property => prefix + property.Name).ToList();

        Assert.NotEmpty(names);
        Assert.Empty(names.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void Section_WithTwoWaysToSignIn_IsRefused()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(("ProjectId", "p1"), ("Token", Secret), ("Email", "me@example.com")));

        Assert.Contains("keep one of the two ways", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_WithEmptyValuesAndSectionsBelow_LeavesThemAlone()
    {
        var options = Read(("ProjectId", "p1"), ("Token", ""), ("BaseAddress", " "), ("Web:Hook", "https://shop.example.com"));

        Assert.Null(options.Credential);
        Assert.Null(options.BaseAddress);
    }

    private static TiledeskClientOptions Read(params (string Name, string Value)[] settings)
    {
        var services = new ServiceCollection();
        var builder = services.AddTiledesk(Section(settings));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<TiledeskClientOptions>>().Get(builder.Name);
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Desks:Shop:{setting.Name}", (string?)setting.Value)))
            .Build()
            .GetSection("Desks:Shop");
}
