using System.Text;

using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Http;

namespace TiledeskContracts.Runtime.Tests.Http;

public sealed class JwtTextTests
{
    [Theory]
    [InlineData("""{"exp":1795251600}""", "2026-11-21T09:00:00Z")]
    [InlineData("""{"exp":1795251600.5,"iat":1}""", "2026-11-21T09:00:00.5Z")]
    [InlineData("""{"exp":"1795251600"}""", null)]
    [InlineData("""{"exp":-1}""", null)]
    [InlineData("""{"exp":1e300}""", null)]
    [InlineData("""{"exp":null}""", null)]
    [InlineData("""{"iat":1}""", null)]
    [InlineData("[1]", null)]
    [InlineData("{", null)]
    [InlineData("", null)]
    public void Expiry_OfAnyPayload_IsReadOrUnknown(string payload, string? expected)
    {
        var token = $"e30.{Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.c2ln";

        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), JwtText.ExpiryOf(token));
    }

    [Fact]
    public void AnyText_IsNoFault() => Prop.ForAll(
        Gen.Elements("a", ".", "=", "-", "_", "é", " ", "eyJ", "fQ", "\"").ArrayOf().Select(string.Concat).ToArbitrary(),
        static text => JwtText.ExpiryOf(text) is null && JwtText.ExpiryOf($"a.{text}.b") is null).QuickCheckThrowOnFailure();
}
