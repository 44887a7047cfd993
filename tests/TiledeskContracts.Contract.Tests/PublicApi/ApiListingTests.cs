using System.Reflection;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>What a listing would not show could change unnoticed, so each thing that callers feel is looked for by itself.</summary>
public sealed class ApiListingTests
{
    public static TheoryData<Type, string, string> Declarations { get; } = new()
    {
        { typeof(Sample<>), "Calm", "public virtual T Calm(T value)" },
        { typeof(Sample<>), "Perhaps", "public T? Perhaps(IList<string?>? texts, int? number = null, string word = \"a\", CancellationToken cancellationToken = default)" },
        { typeof(Sample<>), "Find", "public static bool Find([NotNullWhen(true)] string? key, [MaybeNullWhen(false)] out T found)" },
        { typeof(Sample<>), "Name", "protected string Name { get; }" },
        { typeof(Sample<>), "Kept", "public required string? Kept { get; init; }" },
        { typeof(Sample<>), "Half", "public int Half { get; protected set; }" },
        { typeof(Sample<>), "Old", "[Obsolete(\"Use Kept.\")] public void Old(ref int count, in long most, params string[] rest)" },
        { typeof(Sample<>), "Most", "public const int Most = 3" },
        { typeof(Sample<>), "Day", "public void Day(DayOfWeek day = Friday)" },
        { typeof(Sample<>), "Pair", "public (int, string?) Pair<TOther>() where TOther : struct, IDisposable" },
        { typeof(Sample<>), "ToString", "public sealed override string ToString()" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Member_OfAClass_IsListedAsDeclared(Type type, string name, string expected)
    {
        var member = Assert.Single(ApiSurface.MembersOf(type), member => member.Name == name);

        Assert.Equal(expected, new MemberText(new TypeText(type.Namespace)).Of(member));
    }

    [Fact]
    public void Members_ThatNobodyOutsideSees_AreNotListed()
    {
        var names = ApiSurface.MembersOf(typeof(Sample<>)).Select(member => member.Name);

        Assert.DoesNotContain(names, name => name is "Hidden" or "_field" or "Inside" or "get_Half");
    }

    [Theory]
    [InlineData(typeof(Sample<>), "public abstract class ApiListingTests.Sample<T> : ICloneable")]
    [InlineData(typeof(Small), "public readonly struct ApiListingTests.Small : IDisposable")]
    [InlineData(typeof(Colors), "[Flags] public enum ApiListingTests.Colors")]
    public void Type_Declared_IsListedWithWhatItIs(Type type, string expected) =>
        Assert.Equal(expected, new MemberText(new TypeText(type.Namespace)).Of(type));

    [Theory]
    [InlineData("Calm", "M:TiledeskContracts.Contract.Tests.PublicApi.ApiListingTests.Sample`1.Calm(`0)")]
    [InlineData("Find", "M:TiledeskContracts.Contract.Tests.PublicApi.ApiListingTests.Sample`1.Find(System.String,`0@)")]
    [InlineData("Perhaps", "M:TiledeskContracts.Contract.Tests.PublicApi.ApiListingTests.Sample`1.Perhaps(System.Collections.Generic.IList{System.String},System.Nullable{System.Int32},System.String,System.Threading.CancellationToken)")]
    [InlineData("Pair", "M:TiledeskContracts.Contract.Tests.PublicApi.ApiListingTests.Sample`1.Pair``1")]
    [InlineData("Half", "P:TiledeskContracts.Contract.Tests.PublicApi.ApiListingTests.Sample`1.Half")]
    public void Documentation_OfAMember_IsLookedUpByItsId(string name, string expected) =>
        Assert.Equal(expected, DocumentationId.Of(Assert.Single(ApiSurface.MembersOf(typeof(Sample<>)), (MemberInfo member) => member.Name == name)));

    [Flags]
    public enum Colors
    {
        None = 0,
        Red = 1,
    }

    public readonly struct Small : IDisposable
    {
        public void Dispose()
        {
        }
    }

    public abstract class Sample<T> : ICloneable
        where T : notnull
    {
        public const int Most = 3;

        private readonly int _field = 1;

        public required string? Kept { get; init; }

        public int Half { get; protected set; }

        internal int Inside => _field;

        protected string Name { get; } = "";

        public static bool Find([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T found)
        {
            found = default;
            return key is not null && false;
        }

        public virtual T Calm(T value) => value;

        public T? Perhaps(IList<string?>? texts, int? number = null, string word = "a", CancellationToken cancellationToken = default) => default;

        [Obsolete("Use Kept.")]
        public void Old(ref int count, in long most, params string[] rest) => Hidden();

        public void Day(DayOfWeek day = DayOfWeek.Friday) => Hidden();

        public (int Number, string? Text) Pair<TOther>()
            where TOther : struct, IDisposable => (0, null);

        public object Clone() => this;

        public sealed override string ToString() => "";

        private void Hidden() => Half = Inside;
    }
}
